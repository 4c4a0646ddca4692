using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Follows a variable to the value that it is declared with.</summary>
internal static class DeclaredValue
{
    /// <summary>The value, or null when the variable may have another one, or is declared in another file.</summary>
    public static IOperation? Of(IOperation reference)
    {
        ISymbol? symbol = reference switch
        {
            ILocalReferenceOperation local => local.Local,
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
            _ => null,
        };
        if (symbol is not { DeclaringSyntaxReferences: [var declaration] } || reference.SemanticModel is not { } model)
            return null;
        return declaration.SyntaxTree == model.SyntaxTree
            && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initial }
            && !(symbol is ILocalSymbol && IsAssigned(reference.Syntax, symbol.Name))
                ? model.GetOperation(initial)
                : null;
    }

    private static bool IsAssigned(SyntaxNode use, string name) =>
        use.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
        || member.DescendantNodes().Any(node =>
            node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == name
            || node is ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax passed }
                && passed.Identifier.ValueText == name);
}
