namespace PolicyKit.Json;

/// <summary>Writes a tree as it was read: the same order, the same numbers, the same brackets.</summary>
internal static class NodeWriter
{
    public static string Write(JsonNode node, bool indented)
    {
        JsonWriter writer = JsonWriter.Start(indented);
        Write(writer, node);
        return writer.Finish();
    }

    public static string? LiteralOf(JsonKind kind) => kind switch
    {
        JsonKind.True => "true",
        JsonKind.False => "false",
        JsonKind.Null => "null",
        _ => null,
    };

    /// <summary>Writes a tree where the writer stands.</summary>
    public static void Write(JsonWriter writer, JsonNode node)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                writer.BeginObject();
                foreach (JsonMember member in node.Members)
                {
                    writer.Name(member.Name);
                    Write(writer, member.Value);
                }

                writer.EndObject();
                break;
            case JsonKind.Array:
                writer.BeginArray();
                foreach (JsonNode item in node.Items) Write(writer, item);
                writer.EndArray();
                break;
            case JsonKind.String:
                writer.String(node.Text);
                break;
            default:
                writer.Raw(LiteralOf(node.Kind) ?? node.Text);
                break;
        }
    }
}
