using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Infrastructure;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>The text of a value that the code itself decides: a constant, or a variable that is given one literal.</summary>
internal static class KnownText
{
    public static string? Of(IOperation value)
    {
        value = Unwrapped(value);
        if (value.ConstantValue is { HasValue: true, Value: string constant })
            return constant;
        return value switch
        {
            ILocalReferenceOperation local => OfLocal(local),
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => OfDeclaration(field),
            IPropertyReferenceOperation { Property: { SetMethod: null } property } => OfDeclaration(property),
            _ => null,
        };
    }

    /// <summary>The value without the conversions around it.</summary>
    public static IOperation Unwrapped(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    break;
                default:
                    return value;
            }
        }
    }

    private static string? OfLocal(ILocalReferenceOperation reference) =>
        Reassignment.IsPossible(reference.Syntax, reference.Local.Name) ? null : OfDeclaration(reference.Local);

    /// <summary>Looks at syntax only: the declaration may be in another file, whose meaning is costly to ask for.</summary>
    private static string? OfDeclaration(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Length != 1
        ? null
        : symbol.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => OfLiteral(variable.Initializer?.Value),
            PropertyDeclarationSyntax property => OfLiteral(property.Initializer?.Value ?? property.ExpressionBody?.Expression),
            _ => null,
        };

    private static string? OfLiteral(ExpressionSyntax? expression) =>
        expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText
            : null;
}
