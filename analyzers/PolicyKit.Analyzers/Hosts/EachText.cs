using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>The texts that an expression may give, each by itself: those of a list, of branches, of what a loop goes through.</summary>
internal static class EachText
{
    private const int MaxDepth = 6;
    private const string Partition = "arn:\uFFFC:";

    /// <summary>Each text that is known, with the expression that gives it. A partition that is not known is taken for AWS's own.</summary>
    public static IEnumerable<(ExpressionSyntax At, string Text)> Of(ExpressionSyntax value, Reading reading) => Of(value, reading, MaxDepth);

    private static IEnumerable<(ExpressionSyntax At, string Text)> Of(ExpressionSyntax value, Reading reading, int depth)
    {
        value = Unwrapped.Of(value);
        if (depth == 0) return [];
        switch (value)
        {
            case ConditionalExpressionSyntax choice:
                return [.. Of(choice.WhenTrue, reading, depth - 1), .. Of(choice.WhenFalse, reading, depth - 1)];
            case BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression):
                return [.. Of(either.Left, reading, depth - 1), .. Of(either.Right, reading, depth - 1)];
            case SwitchExpressionSyntax choice:
                return choice.Arms.SelectMany(arm => Of(arm.Expression, reading, depth - 1));
        }

        if (reading.TypeOf(value) is { } type && Lists.Is(type) || ListItems.IsWritten(value)) return OfItems(value, reading, depth);
        if (LoopOf(value, reading) is { } list) return OfItems(list, reading, depth);
        if (reading.TypeOf(value) is not { SpecialType: SpecialType.System_String }) return [];
        string? text = reading.ConstantOf(value) ?? LiteralReader.Read(value, reading)?.Text;
        if (text is not null && text.StartsWith(Partition, StringComparison.Ordinal)) text = "arn:aws:" + text.Substring(Partition.Length);
        return text is null || text.IndexOf(LiteralMap.Hole) >= 0 ? [] : [(value, text)];
    }

    private static IEnumerable<(ExpressionSyntax At, string Text)> OfItems(ExpressionSyntax list, Reading reading, int depth) =>
        ListItems.Of(list, reading).Where(item => item.Value is not null).SelectMany(item => Of(item.Value!, reading, depth - 1));

    /// <summary>The list whose items a variable goes through, in a loop or a lambda; null for any other expression.</summary>
    private static ExpressionSyntax? LoopOf(ExpressionSyntax value, Reading reading)
    {
        if (value is not IdentifierNameSyntax || reading.SymbolOf(value) is not { DeclaringSyntaxReferences: [var reference] }) return null;
        return reference.GetSyntax(reading.Cancellation) switch
        {
            ForEachStatementSyntax loop => loop.Expression,
            ParameterSyntax parameter when parameter.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
                && call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" or "ForEach" } over => over.Expression,
            _ => null,
        };
    }
}
