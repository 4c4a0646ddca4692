using System.Globalization;
using System.Text;
using PolicyKit.Rewriting;

namespace PolicyKit.Tool.Linting;

/// <summary>
/// Tells a finding from others of its file by what it is about: the rule, the names on the way to it, the statement's Sid and the
/// offending text. Numbers of lines and statements are no part of it, so that it lasts when text moves.
/// </summary>
internal static class Fingerprint
{
    /// <param name="rule">The rule's id.</param>
    /// <param name="pointer">The way to it.</param>
    /// <param name="sid">The Sid of its statement, or an empty string.</param>
    /// <param name="text">The text it is about; white space does not count.</param>
    public static string Of(string rule, string pointer, string sid, string text)
    {
        var content = new StringBuilder(rule);
        foreach (string part in pointer.Split('/'))
        {
            if (part.Length > 0 && !part.All(char.IsAsciiDigit)) content.Append('/').Append(part);
        }

        content.Append('\n').Append(sid).Append('\n');
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c)) content.Append(c);
        }

        return StableHash.Of(content.ToString()).ToString("x16", CultureInfo.InvariantCulture);
    }
}
