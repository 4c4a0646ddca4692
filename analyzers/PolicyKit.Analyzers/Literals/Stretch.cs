namespace PolicyKit.Analyzers.Literals;

/// <summary>A part of a decoded text, and what stands for it afterwards.</summary>
internal readonly struct Stretch(int start, int length, string? text, bool isFixed = true)
{
    public int Start { get; } = start;

    public int End { get; } = start + length;

    /// <summary>Null for text that is not known.</summary>
    public string? Text { get; } = text;

    /// <summary>Whether the new text is written elsewhere.</summary>
    public bool IsFixed { get; } = isFixed;
}
