using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>Whether a local variable may hold another value than the one it is declared with.</summary>
internal static class Reassignment
{
    /// <summary>Looks for assignments to the name in the member around the use, of whichever variable is so named.</summary>
    public static bool IsPossible(SyntaxNode use, string name) =>
        MemberOf(use) is not { } member
        || member.DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText == name,
            ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax passed } =>
                passed.Identifier.ValueText == name,
            _ => false,
        });

    /// <summary>The same for an item of an array.</summary>
    public static bool OfItemIsPossible(SyntaxNode use, string name) =>
        MemberOf(use) is not { } member
        || member.DescendantNodes().Any(node => node is AssignmentExpressionSyntax
        {
            Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax array },
        } && array.Identifier.ValueText == name);

    /// <summary>The member around the use; statements outside of any type are one member together.</summary>
    public static SyntaxNode? MemberOf(SyntaxNode use) => use.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        GlobalStatementSyntax statement => statement.Parent,
        var member => member,
    };
}
