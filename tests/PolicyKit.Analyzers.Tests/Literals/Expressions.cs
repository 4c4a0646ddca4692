using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;

namespace PolicyKit.Analyzers.Tests.Literals;

/// <summary>Reads string expressions without a compilation: names in capitals are constants of their own text.</summary>
internal static class Expressions
{
    private const string Before = "class C { object M() => ";

    public static LiteralMap Read(string expression) =>
        TryRead(expression) ?? throw new ArgumentException("Not complete C#: " + expression);

    public static LiteralMap? TryRead(string expression)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Before + expression + "; }");
        ExpressionSyntax root = tree.GetRoot().DescendantNodes().OfType<ArrowExpressionClauseSyntax>().Single().Expression;
        return tree.GetDiagnostics().Any() ? null : LiteralReader.Read(root, Constant, CancellationToken.None);
    }

    /// <summary>The expression after the edit, or null when the edit has no form in this source.</summary>
    public static string? Edit(string expression, int start, int length, string newText)
    {
        LiteralMap map = Read(expression);
        if (new LiteralEditor(map).Translate(start, length, newText) is not { } edit)
            return null;
        string source = map.Source.ToString();
        string changed = source[..edit.Span.Start] + edit.NewText + source[edit.Span.End..];
        return changed[Before.Length..^"; }".Length];
    }

    /// <summary>The expression after the first <paramref name="oldText"/> in its decoded text was replaced.</summary>
    public static string? Replace(string expression, string oldText, string newText)
    {
        int at = Read(expression).Text.IndexOf(oldText, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        return Edit(expression, at, oldText.Length, newText);
    }

    public static string SourceOf(string expression, string part)
    {
        LiteralMap map = Read(expression);
        int at = map.Text.IndexOf(part, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        return map.Source.ToString(map.SourceOf(at, part.Length));
    }

    private static string? Constant(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name when name.Identifier.Text.All(char.IsUpper) => name.Identifier.Text,
        _ => null,
    };
}
