using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Knows what the compiler knows.</summary>
internal sealed class ModelMeaning(SemanticModel model, CancellationToken cancellation) : IExpressionMeaning
{
    public bool Follows => true;

    public CancellationToken Cancellation => cancellation;

    public string? ConstantOf(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellation).Value switch
    {
        string text => text,
        char c => c.ToString(),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    public ISymbol? SymbolOf(ExpressionSyntax expression) => model.GetSymbolInfo(expression, cancellation).Symbol;

    public bool IsString(ExpressionSyntax expression) =>
        model.GetTypeInfo(expression, cancellation).Type is { SpecialType: SpecialType.System_String };
}
