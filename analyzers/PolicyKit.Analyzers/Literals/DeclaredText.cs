using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Infrastructure;

namespace PolicyKit.Analyzers.Literals;

/// <summary>The expression that a variable always has the value of.</summary>
internal static class DeclaredText
{
    /// <summary>The expression; null when the variable may hold another value, or it is not to be seen what.</summary>
    public static ExpressionSyntax? Of(ISymbol variable, SyntaxNode use, CancellationToken cancellation)
    {
        bool isSettled = variable switch
        {
            ILocalSymbol local => local.IsConst
                || (!Reassignment.IsPossible(use, local.Name) && !(local.Type is IArrayTypeSymbol && Reassignment.OfItemIsPossible(use, local.Name))),
            IFieldSymbol field => field.IsConst || field.IsReadOnly,
            IPropertySymbol property =>
                property is { SetMethod: null, IsIndexer: false, IsVirtual: false, IsAbstract: false, IsOverride: false },
            _ => false,
        };
        if (!isSettled || variable.DeclaringSyntaxReferences.Length != 1)
            return null;
        SyntaxNode declaration = variable.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        ExpressionSyntax? value = declaration switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
            PropertyDeclarationSyntax property => OfProperty(property),
            _ => null,
        };
        return value is null || variable.Kind != SymbolKind.Local && IsAssigned(declaration, variable.Name) ? null : value;
    }

    private static ExpressionSyntax? OfProperty(PropertyDeclarationSyntax property)
    {
        if (property.Initializer is not null || property.ExpressionBody is not null)
            return property.Initializer?.Value ?? property.ExpressionBody?.Expression;
        if (property.AccessorList?.Accessors is not [var getter])
            return null;
        return getter.Body?.Statements is [ReturnStatementSyntax returned]
            ? returned.Expression
            : getter.ExpressionBody?.Expression;
    }

    /// <summary>Whether a constructor gives the member another value.</summary>
    private static bool IsAssigned(SyntaxNode declaration, string name) =>
        declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
        && type.DescendantNodes().Any(node => node is AssignmentExpressionSyntax assignment && assignment.Left switch
        {
            IdentifierNameSyntax left => left.Identifier.ValueText == name,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } left => left.Name.Identifier.ValueText == name,
            _ => false,
        });
}
