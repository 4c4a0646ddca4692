using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;

namespace PolicyKit.Analyzers.Builder;

/// <summary>What code calls the text that is only known when it runs.</summary>
internal static class HoleNames
{
    /// <summary>The expression in the hole of a string; null where there is none at that place.</summary>
    public static string? In(LiteralMap map, int position)
    {
        if (position >= map.Text.Length || map.Text[position] != LiteralMap.Hole)
            return null;
        string code = map.Source.ToString(map.SourceOf(position)).Trim('{', '}', ' ');
        return code.Length == 0 ? null : code;
    }

    /// <summary>The expression that a wildcard follows in a name of the builder: in <c>Like</c>, or what stands for a beginning.</summary>
    public static string? In(SyntaxNode source) => source switch
    {
        InterpolatedStringExpressionSyntax pattern => BeforeStar(pattern)?.ToString(),
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: InterpolatedStringExpressionSyntax pattern }] } =>
            BeforeStar(pattern)?.ToString(),
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var prefix }] } => prefix.ToString(),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => source.ToString(),
        _ => null,
    };

    private static ExpressionSyntax? BeforeStar(InterpolatedStringExpressionSyntax pattern)
    {
        for (int i = 1; i < pattern.Contents.Count; i++)
        {
            if (pattern.Contents[i - 1] is InterpolationSyntax hole && pattern.Contents[i] is InterpolatedStringTextSyntax text
                && text.TextToken.ValueText.StartsWith("*", StringComparison.Ordinal))
                return hole.Expression;
        }
        return null;
    }
}
