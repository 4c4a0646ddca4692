namespace PolicyKit.Json;

/// <summary>A stretch of text, in UTF-16 units from its beginning.</summary>
internal readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;
}
