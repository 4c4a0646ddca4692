using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Literals;

/// <summary>The text of an expression that the code itself decides, down to the last letter.</summary>
internal static class KnownString
{
    /// <summary>The text; null where some of it is only known when the program runs.</summary>
    public static string? Of(ExpressionSyntax expression, Reading reading) =>
        reading.ConstantOf(expression) ?? (LiteralReader.Read(expression, reading)?.Text is { } text && text.IndexOf(LiteralMap.Hole) < 0 ? text : null);
}
