using System.Globalization;
using System.Text;

namespace PolicyKit.Converting;

/// <summary>Text as C# writes it.</summary>
internal static class CSharpText
{
    public static string Literal(string text) => "\"" + Escape(text) + "\"";

    /// <summary>What stands between the quotes of a literal.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '"' or '\\') escaped.Append('\\').Append(c);
            else if (c < ' ' || c > '~') escaped.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>What stands between the quotes of an interpolated string.</summary>
    public static string EscapeInterpolated(string text) => Escape(text).Replace("{", "{{").Replace("}", "}}");

    public static bool IsIdentifier(string name) =>
        name.Length > 0 && Ascii.IsLetter(name[0]) && name.All(static c => Ascii.IsLetterOrDigit(c) || c == '_');

    /// <summary>Items set apart by commas, on lines that are not too long where that can be helped.</summary>
    /// <param name="items">The items.</param>
    /// <param name="indent">What stands before each line.</param>
    public static string Lines(IEnumerable<string> items, string indent)
    {
        const int width = 120;
        var text = new StringBuilder();
        int column = 0;
        foreach (string item in items)
        {
            if (column > 0 && column + item.Length + 2 <= width)
            {
                text.Append(", ");
                column += 2;
            }
            else
            {
                text.Append(column > 0 ? ",\n" : "\n").Append(indent);
                column = indent.Length;
            }

            text.Append(item);
            column += item.Length;
        }

        return text.ToString();
    }
}
