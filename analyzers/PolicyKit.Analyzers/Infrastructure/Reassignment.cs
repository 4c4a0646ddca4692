using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Infrastructure;

/// <summary>Whether a local variable may hold another value than the one it is declared with.</summary>
internal static class Reassignment
{
    /// <summary>Looks for assignments to the name in the member around the use, of whichever variable is so named.</summary>
    public static bool IsPossible(SyntaxNode use, string name) =>
        use.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
        || member.DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText == name,
            ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax passed } =>
                passed.Identifier.ValueText == name,
            _ => false,
        });
}
