using PolicyKit.Json;

namespace PolicyKit.Sources;

/// <summary>A text that is written as a JSON string, with the places of its characters there.</summary>
internal static class JsonStringText
{
    /// <param name="source">The text that the string stands in.</param>
    /// <param name="node">The string.</param>
    /// <param name="text">What the string says.</param>
    public static SourceMap Read(string source, JsonNode node, out string text)
    {
        var made = new MappedText(source);
        int at = node.Range.Start + 1;
        foreach (char c in node.Text)
        {
            int length = JsonEscape.LengthAt(source, at);
            if (length == 1) made.Copy(new(at, 1));
            else made.Make(c.ToString(), new(at, length));
            at += length;
        }

        text = made.ToString();
        return new SourceMap(made.Segments, source, new NoEdits());
    }
}
