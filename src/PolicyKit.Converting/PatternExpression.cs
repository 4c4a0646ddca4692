using System.Text;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;
using PolicyKit.Matching;

namespace PolicyKit.Converting;

/// <summary>Text with wildcards and policy variables as C#: an interpolated string whose holes are typed.</summary>
internal static class PatternExpression
{
    private static readonly char[] Syntax = ['*', '?', '$'];
    private static readonly char[] NotInDefault = ['\'', '"', '$', '*', '?', '{', '}'];

    /// <summary>The <see cref="Name"/> of a part of an ARN; null where a variable has no typed form, or the text is empty.</summary>
    public static string? Name(string text)
    {
        if (text.Length == 0) return null;
        if (text == "*") return "Name.Any";
        if (text.IndexOfAny(Syntax) < 0) return CSharpText.Literal(text);
        return Interpolated(text) is { } pattern ? $"Name.Like({pattern})" : null;
    }

    /// <summary>The interpolated string; null where a variable has no typed form.</summary>
    public static string? Interpolated(string text)
    {
        var pattern = new StringBuilder("$\"");
        int literal = 0;
        for (int at = text.IndexOf('$'); at >= 0; at = text.IndexOf('$', literal))
        {
            int length = Math.Max(1, PolicyVariable.LengthAt(text, at));
            string? hole = length == 1
                ? null
                : PolicyVariable.EscapedAt(text, at) is { } c
                    ? $"\"{c}\""
                    : Variable(text.Substring(at + 2, length - 3));
            if (hole is null) return null;
            pattern.Append(CSharpText.EscapeInterpolated(text.Substring(literal, at - literal))).Append('{').Append(hole).Append('}');
            literal = at + length;
        }

        return pattern.Append(CSharpText.EscapeInterpolated(text.Substring(literal))).Append('"').ToString();
    }

    /// <summary>The variable that is the whole text; null where it is none, or has no typed form.</summary>
    public static string? WholeVariable(string text) =>
        PolicyVariable.LengthAt(text, 0) == text.Length && text.Length > 0 && PolicyVariable.EscapedAt(text, 0) is null
            ? Variable(text.Substring(2, text.Length - 3))
            : null;

    // What is between the braces: a key, and a default in quotes behind a comma.
    private static string? Variable(string inner)
    {
        const string separator = ", '";
        int comma = inner.IndexOf(separator, StringComparison.Ordinal);
        string key = comma < 0 ? inner : inner.Substring(0, comma);
        if (KeyExpression.Spelled(key, ConditionKeyType.String) is not { } expression) return null;
        if (comma < 0) return expression;
        string fallback = inner.Substring(comma + separator.Length);
        if (!fallback.EndsWith("'", StringComparison.Ordinal)) return null;
        fallback = fallback.Substring(0, fallback.Length - 1);
        return fallback.IndexOfAny(NotInDefault) >= 0 ? null : $"{expression}.Or({CSharpText.Literal(fallback)})";
    }
}
