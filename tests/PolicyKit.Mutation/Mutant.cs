using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Mutation;

/// <summary>One change of the engine's source.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Path">Its path from the engine's folder.</param>
/// <param name="Span">What is replaced.</param>
/// <param name="Replacement">By what.</param>
/// <param name="Kind">Stryker's name for the change.</param>
internal sealed record Mutant(SyntaxTree Tree, string Path, TextSpan Span, string Replacement, string Kind)
{
    /// <summary>The class with the tests of the file, without the namespace that all tests have.</summary>
    public string TestClass => Path[..^".cs".Length].Replace('/', '.') + "Tests";

    public CSharpCompilation Applied(CSharpCompilation compilation) => compilation.ReplaceSyntaxTree(
        Tree, Tree.WithChangedText(Tree.GetText().WithChanges(new TextChange(Span, Replacement))));

    public override string ToString() =>
        $"{Path}:{Tree.GetText().Lines.GetLineFromPosition(Span.Start).LineNumber + 1} {Kind}: {OneLine(Tree.GetText().ToString(Span))} => {OneLine(Replacement)}";

    private static string OneLine(string code) => string.Join(' ', code.Split(['\r', '\n', ' '], StringSplitOptions.RemoveEmptyEntries));
}
