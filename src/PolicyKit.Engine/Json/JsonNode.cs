namespace PolicyKit.Json;

/// <summary>A value in a JSON text, with its exact position. Immutable.</summary>
internal sealed class JsonNode
{
    private static readonly JsonNode[] NoItems = [];
    private static readonly JsonMember[] NoMembers = [];
    private readonly string _source;
    private readonly object? _content;

    public JsonNode(JsonKind kind, string source, TextRange range, object? content = null)
    {
        Kind = kind;
        Range = range;
        _source = source;
        _content = content;
    }

    public JsonKind Kind { get; }

    /// <summary>The value in the text that was read, a string with its quotes.</summary>
    public TextRange Range { get; }

    /// <summary>A string's text; a number's digits as written; otherwise the empty string.</summary>
    public string Text => _content as string ?? "";

    /// <summary>An array's items.</summary>
    public IReadOnlyList<JsonNode> Items => _content as JsonNode[] ?? NoItems;

    /// <summary>An object's members in their order, duplicates too.</summary>
    public IReadOnlyList<JsonMember> Members => _content as JsonMember[] ?? NoMembers;

    public bool IsString => Kind == JsonKind.String;

    public bool IsObject => Kind == JsonKind.Object;

    public bool IsArray => Kind == JsonKind.Array;

    /// <summary>The characters of a string between its quotes; any other value whole. An empty string is shown by its quotes.</summary>
    public TextRange ContentRange => Kind == JsonKind.String && Range.Length > 2 ? new(Range.Start + 1, Range.Length - 2) : Range;

    /// <summary>Where a part of <see cref="Text"/> stands in the text that was read; escapes make the two differ.</summary>
    public TextRange RangeOf(int start, int length)
    {
        if (Kind != JsonKind.String) return Range;
        int from = SourcePosition(start);
        return TextRange.FromBounds(from, length == 0 ? from : SourcePosition(start + length));
    }

    /// <summary>The value of a member, the last one where the name stands twice, or null.</summary>
    public JsonNode? Find(string name)
    {
        JsonNode? found = null;
        foreach (JsonMember member in Members)
        {
            if (member.Name == name) found = member.Value;
        }

        return found;
    }

    private int SourcePosition(int index)
    {
        int at = Range.Start + 1;
        if (Range.Length - 2 == Text.Length) return at + index;
        for (int i = 0; i < index && at < Range.End; i++) at += JsonEscape.LengthAt(_source, at);
        return at;
    }
}
