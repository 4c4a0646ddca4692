namespace PolicyKit.Json;

/// <summary>A name and its value in an object. <see cref="NameRange"/> is the name without its quotes.</summary>
internal readonly struct JsonMember(string name, TextRange nameRange, JsonNode value)
{
    public string Name { get; } = name;

    public TextRange NameRange { get; } = nameRange;

    public JsonNode Value { get; } = value;

    /// <summary>From the name's opening quote to the end of the value.</summary>
    public TextRange Range => TextRange.FromBounds(NameRange.Start - 1, Math.Max(NameRange.End + 1, Value.Range.End));
}
