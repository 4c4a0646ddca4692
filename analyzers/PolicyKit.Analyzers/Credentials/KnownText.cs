using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>The text of a value that the code itself decides: a constant, or a variable that is given one literal.</summary>
internal static class KnownText
{
    public static string? Of(IOperation value)
    {
        value = Unwrapped(value);
        if (value.ConstantValue is { HasValue: true, Value: string constant }) return constant;
        return value.SemanticModel is { } model && value.Syntax is ExpressionSyntax expression
            ? KnownString.Of(expression, new Reading(model, CancellationToken.None)) : null;
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
}
