using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Knows what the compiler knows.</summary>
internal sealed class ModelMeaning(Reading reading) : IExpressionMeaning
{
    public Reading? Reading => reading;

    public CancellationToken Cancellation => reading.Cancellation;

    public string? ConstantOf(ExpressionSyntax expression) => reading.Model.GetConstantValue(expression, reading.Cancellation).Value switch
    {
        string text => text,
        char c => c.ToString(),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    public ISymbol? SymbolOf(ExpressionSyntax expression) => reading.SymbolOf(expression);

    public bool IsString(ExpressionSyntax expression) => reading.TypeOf(expression) is { SpecialType: SpecialType.System_String };
}
