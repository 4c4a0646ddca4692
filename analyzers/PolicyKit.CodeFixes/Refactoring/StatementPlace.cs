using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>Finds the objects around a caret or a selection that may be statements or policies.</summary>
internal static class StatementPlace
{
    /// <summary>The creations, the outermost first: a whole policy goes before a statement of it.</summary>
    public static IReadOnlyList<BaseObjectCreationExpressionSyntax> Find(SyntaxNode root, TextSpan selection)
    {
        var found = new List<BaseObjectCreationExpressionSyntax>();
        if (selection.End > root.FullSpan.End)
            return found;
        for (SyntaxNode? node = root.FindToken(selection.Start).Parent;
            node is not null and not (StatementSyntax or MemberDeclarationSyntax);
            node = node.Parent)
        {
            if (node is BaseObjectCreationExpressionSyntax made && made.Span.Contains(selection) && MayBePolicy(made))
                found.Insert(0, made);
        }
        return found;
    }

    // By the name, where one is written.
    private static bool MayBePolicy(BaseObjectCreationExpressionSyntax made) =>
        made is not ObjectCreationExpressionSyntax { Type: var type }
        || type.ToString() is var name
            && (EndsWith(name, "Statement") || EndsWith(name, "Policy") || EndsWith(name, "PolicyDocument"));

    private static bool EndsWith(string name, string end) => name.EndsWith(end, StringComparison.Ordinal);
}
