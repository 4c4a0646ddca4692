using System.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>
/// In <c>$$"""</c> two braces are a hole's, so that JSON written there parts its braces by blanks. White space means nothing to JSON, save
/// within strings.
/// </summary>
internal static class BraceSpacing
{
    /// <summary>The JSON with blanks between braces that stand side by side, its neighbours counted.</summary>
    /// <param name="json">A piece of JSON that begins outside of any string.</param>
    /// <param name="before">The character before it.</param>
    /// <param name="behind">The character behind it.</param>
    public static string Apply(string json, char before, char behind)
    {
        var spaced = new StringBuilder(json.Length + 8);
        bool isString = false;
        char last = before;
        for (int i = 0; i < json.Length; i++)
        {
            char c = json[i];
            if (!isString && c is '{' or '}' && c == last) spaced.Append(' ');
            spaced.Append(c);
            if (isString && c == '\\' && i + 1 < json.Length) spaced.Append(json[++i]);
            else if (c == '"') isString = !isString;
            last = c;
        }

        if (!isString && last is '{' or '}' && last == behind) spaced.Append(' ');
        return spaced.ToString();
    }
}
