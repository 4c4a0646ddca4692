using System.Text;

namespace PolicyKit.Proof;

/// <summary>
/// Puts into a resource pattern what its policy variables stand for in all requests of a client, so that patterns of clients that
/// share one policy are told apart by their text.
/// </summary>
internal static class KnownVariables
{
    private const string Begin = "${";

    // In a pattern these would be read as more than text; such a value is left to the proof.
    private static readonly char[] Syntax = ['*', '?', '$', '{', '}'];

    public static bool HasAny(string pattern) => pattern.IndexOf(Begin, StringComparison.Ordinal) >= 0;

    /// <summary>The pattern, with the variables left in it whose values are not known.</summary>
    public static string Fill(string pattern, IReadOnlyDictionary<string, string> known)
    {
        if (known.Count == 0 || !HasAny(pattern)) return pattern;
        var text = new StringBuilder();
        int at = 0;
        while (pattern.IndexOf(Begin, at, StringComparison.Ordinal) is var begin and >= 0
            && pattern.IndexOf('}', begin) is var end and >= 0)
        {
            string variable = pattern.Substring(begin, end + 1 - begin);
            text.Append(pattern, at, begin - at).Append(ValueOf(variable, known) ?? variable);
            at = end + 1;
        }

        return text.Append(pattern, at, pattern.Length - at).ToString();
    }

    /// <summary>The value of <c>${key}</c> or <c>${key, 'default'}</c>; null where it is not known.</summary>
    private static string? ValueOf(string variable, IReadOnlyDictionary<string, string> known)
    {
        int comma = variable.IndexOf(',');
        string key = variable.Substring(Begin.Length, (comma < 0 ? variable.Length - 1 : comma) - Begin.Length).Trim();
        return known.TryGetValue(key, out string? value) && value.IndexOfAny(Syntax) < 0 ? value : null;
    }
}
