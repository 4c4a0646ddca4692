using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>The expressions that a variable, a property or a method may have the value of, where each of them is to be seen.</summary>
internal static class VariableValues
{
    private const int Most = 4;

    /// <summary>The expressions; none where it may have another value, or it is not to be seen which.</summary>
    /// <param name="variable">The variable, property or method.</param>
    /// <param name="use">Where its value is asked for.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static IReadOnlyList<ExpressionSyntax> Of(ISymbol variable, SyntaxNode use, CancellationToken cancellation)
    {
        if (variable.DeclaringSyntaxReferences is not [var reference]) return [];
        SyntaxNode declaration = reference.GetSyntax(cancellation);
        IReadOnlyList<ExpressionSyntax> values = (variable, declaration) switch
        {
            (ILocalSymbol local, VariableDeclaratorSyntax declared) => LocalValues.Of(local, declared, use),
            (IFieldSymbol field, VariableDeclaratorSyntax declared) => MemberValues.Of(field, declared),
            (IPropertySymbol property, PropertyDeclarationSyntax declared) => MemberValues.Of(property, declared),
            (IMethodSymbol method, _) => ReturnedValues.Of(method, declaration),
            _ => [],
        };
        return values.Count > Most ? [] : values;
    }
}
