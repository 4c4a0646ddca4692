using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>Adds using directives where the file has its own, each at its place in the alphabet.</summary>
internal static class UsingEdit
{
    /// <param name="at">The node that needs them.</param>
    /// <param name="namespaces">The namespaces.</param>
    /// <param name="newLine">What ends a line of the file.</param>
    public static IEnumerable<TextChange> Add(SyntaxNode at, IEnumerable<string> namespaces, string newLine) =>
        from space in namespaces.OrderBy(static space => space, StringComparer.Ordinal)
        group space by Place(at, space) into place
        select place.Key.Write([.. place], newLine);

    private static UsingPlace Place(SyntaxNode at, string space)
    {
        var root = (CompilationUnitSyntax)at.SyntaxTree.GetRoot();
        UsingDirectiveSyntax[] known = [.. Known(at, root).Where(static one => one is { Alias: null, Name: not null }
            && one.StaticKeyword.IsKind(SyntaxKind.None) && one.GlobalKeyword.IsKind(SyntaxKind.None))];
        UsingDirectiveSyntax? next = Array.Find(
            known, one => !IsSystem(one) && string.CompareOrdinal(one.Name!.ToString(), space) > 0);
        if (next is not null)
            return new UsingPlace(next.SpanStart, UsingPosition.Before, Indent(next));
        SyntaxNode? last = known.LastOrDefault() ?? root.Usings.LastOrDefault() ?? (SyntaxNode?)root.Externs.LastOrDefault();
        if (last is not null)
            return new UsingPlace(EndOfLine(last), UsingPosition.Behind, Indent(last));
        return new UsingPlace(Beginning(root), UsingPosition.First, "");
    }

    private static IEnumerable<UsingDirectiveSyntax> Known(SyntaxNode at, CompilationUnitSyntax root) =>
        root.Usings.Count > 0
            ? root.Usings
            : at.Ancestors().OfType<BaseNamespaceDeclarationSyntax>()
                .FirstOrDefault(static space => space.Usings.Count > 0)?.Usings ?? [];

    private static bool IsSystem(UsingDirectiveSyntax one) =>
        one.Name!.ToString() is var name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal));

    // Behind a remark on the same line.
    private static int EndOfLine(SyntaxNode node)
    {
        SyntaxTrivia last = node.GetTrailingTrivia().LastOrDefault();
        return last.IsKind(SyntaxKind.EndOfLineTrivia) ? last.SpanStart : node.Span.End;
    }

    private static string Indent(SyntaxNode node)
    {
        SyntaxTrivia before = node.GetLeadingTrivia().LastOrDefault();
        return before.IsKind(SyntaxKind.WhitespaceTrivia) ? before.ToString() : "";
    }

    // Behind what heads the file, which a blank line or a directive ends, and before the remarks of what comes first.
    private static int Beginning(CompilationUnitSyntax root)
    {
        SyntaxTriviaList trivia = root.GetFirstToken(includeZeroWidth: true).LeadingTrivia;
        int beginning = 0;
        bool isBlank = true;
        foreach (SyntaxTrivia one in trivia)
        {
            bool endsBlank = one.IsKind(SyntaxKind.EndOfLineTrivia) && isBlank;
            if (one.IsDirective || endsBlank)
                beginning = one.FullSpan.End;
            isBlank = one.IsDirective || one.IsKind(SyntaxKind.EndOfLineTrivia)
                || (isBlank && one.IsKind(SyntaxKind.WhitespaceTrivia));
        }
        return beginning;
    }
}
