using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Reads what <c>string.Format</c> makes of its format.</summary>
internal static class CompositeFormat
{
    /// <summary>The text; null when the format is not one.</summary>
    public static LiteralMap? Read(
        LiteralReader reader, LiteralMap map, IReadOnlyList<ExpressionSyntax> arguments, int place, int depth)
    {
        string text = map.Text;
        var stretches = new List<Stretch>();
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            if (c is '{' or '}' && at + 1 < text.Length && text[at + 1] == c)
            {
                stretches.Add(new Stretch(at, 2, c.ToString(), isFixed: false));
                at += 2;
            }
            else if (c == '{' && text.IndexOf('}', at) is var end and > 0)
            {
                string item = text.Substring(at + 1, end - at - 1);
                stretches.Add(new Stretch(at, item.Length + 2, TextOf(reader, item, arguments, place, depth)));
                at = end + 1;
            }
            else if (c is '{' or '}')
            {
                return null;
            }
            else
            {
                at++;
            }
        }
        return MapRewrite.Apply(map, stretches, FormatEncoding.Instance);
    }

    private static string? TextOf(
        LiteralReader reader, string item, IReadOnlyList<ExpressionSyntax> arguments, int place, int depth) =>
        int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < arguments.Count
            ? reader.Read(arguments[index], place, depth).Text
            : null;
}
