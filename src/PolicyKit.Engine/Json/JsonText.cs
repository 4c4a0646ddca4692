namespace PolicyKit.Json;

/// <summary>A JSON text that was read: its tree, as far as it could be made out, and all that is wrong in it.</summary>
internal sealed class JsonText(string text, JsonNode root, IReadOnlyList<JsonError> errors)
{
    public string Text { get; } = text;

    public JsonNode Root { get; } = root;

    public IReadOnlyList<JsonError> Errors { get; } = errors;
}
