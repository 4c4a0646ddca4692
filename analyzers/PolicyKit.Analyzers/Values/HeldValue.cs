using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>
/// What an expression has the value of: what the variable it names holds there, what the method it calls gives back, or the branch that
/// is taken. This is the one answer to what a name in code stands for; every host asks it here.
/// </summary>
/// <param name="Value">The expression that says the value.</param>
/// <param name="Variable">The variable or method that leads there; null where the expression itself does.</param>
internal sealed record HeldValue(ExpressionSyntax Value, ISymbol? Variable)
{
    private const int MostItems = 8;

    /// <summary>The value one step further; null where the expression says it itself, or it is not known.</summary>
    public static HeldValue? Of(ExpressionSyntax use, Reading reading)
    {
        switch (use)
        {
            case ConditionalExpressionSyntax choice:
                return Branch(reading, choice.Condition.ToString(), choice.WhenTrue, choice.WhenFalse);
            case BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression):
                return Unwrapped.Of(either.Left) is LiteralExpressionSyntax known
                    ? new(known.IsKind(SyntaxKind.NullLiteralExpression) ? either.Right : known, null)
                    : Branch(reading, either.ToString(), either.Left, either.Right);
            case SwitchExpressionSyntax choice:
                return Branch(reading, choice.GoverningExpression.ToString(), [.. choice.Arms.Select(arm => arm.Expression)]);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax when reading.SymbolOf(use) is { } variable:
                return OfVariable(variable, use, reading);
            default:
                return null;
        }
    }

    private static HeldValue? OfVariable(ISymbol variable, ExpressionSyntax use, Reading reading)
    {
        if (!reading.MayFollow(variable)) return null;
        IReadOnlyList<ExpressionSyntax> values = variable is ILocalSymbol local && EachItem(local, reading) is { } items
            ? items : VariableValues.Of(variable, use, reading.Cancellation);
        if (values.Count == 0 || values.Any(value => value.ContainsDiagnostics)) return null;
        if (reading.IsInCondition && values.Count > 1 && values.FirstOrDefault(IsAnything) is { } widest) return new(widest, variable);
        if (values.Count == 1) return new(values[0], variable);
        return reading.Choose(variable.ToDisplayString() + variable.Locations.FirstOrDefault()?.SourceSpan, values.Count) is { } taken
            ? new(values[taken], variable) : null;
    }

    /// <summary>The items that a loop goes through, where they are all known and few; null for a variable of no loop.</summary>
    private static IReadOnlyList<ExpressionSyntax>? EachItem(ILocalSymbol local, Reading reading)
    {
        if (local.DeclaringSyntaxReferences is not [var reference] || reference.GetSyntax(reading.Cancellation) is not ForEachStatementSyntax loop) return null;
        ExpressionSyntax?[] items = [.. ListItems.Of(loop.Expression, reading).Select(item => item.Value)];
        if (Array.IndexOf(items, null) >= 0 || items.Length > MostItems) return [];
        return items!;
    }

    private static HeldValue? Branch(Reading reading, string what, params ExpressionSyntax[] branches)
    {
        ExpressionSyntax[] values = [.. branches.Where(branch => Unwrapped.Of(branch) is not ThrowExpressionSyntax)];
        if (values.Length == 0) return null;
        if (reading.IsInCondition && Array.Find(values, IsAnything) is { } widest) return new(widest, null);
        return reading.Choose(what, values.Length) is { } taken ? new(values[taken], null) : null;
    }

    /// <summary>A value of a condition by which it narrows nothing.</summary>
    private static bool IsAnything(ExpressionSyntax value) => Unwrapped.Of(value) is LiteralExpressionSyntax { Token.Value: "*" };
}
