using System.Globalization;
using System.Text;
using PolicyKit.Json;

namespace PolicyKit.Sources;

/// <summary>The way to a place of a JSON tree (RFC 6901).</summary>
internal static class JsonPointer
{
    private static readonly char[] Special = ['~', '/'];

    /// <summary>The way to the innermost value that a stretch of the text lies in.</summary>
    public static string Of(JsonNode root, TextRange range)
    {
        var pointer = new StringBuilder();
        for (JsonNode? node = root; node is not null;) node = Step(node, range, pointer);
        return pointer.ToString();
    }

    /// <summary>The way to a member of a value.</summary>
    public static string To(string pointer, string name) => pointer + "/" + Escape(name);

    /// <summary>The way to an item of a value.</summary>
    public static string To(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    private static string Escape(string name) => name.IndexOfAny(Special) < 0
        ? name
        : name.Replace("~", "~0").Replace("/", "~1");

    private static JsonNode? Step(JsonNode node, TextRange range, StringBuilder pointer)
    {
        foreach (JsonMember member in node.Members)
        {
            if (!member.Range.Contains(range)) continue;
            pointer.Append('/').Append(Escape(member.Name));
            return member.Value;
        }

        for (int i = 0; i < node.Items.Count; i++)
        {
            if (!node.Items[i].Range.Contains(range)) continue;
            pointer.Append('/').Append(i.ToString(CultureInfo.InvariantCulture));
            return node.Items[i];
        }

        return null;
    }
}
