namespace PolicyKit.Analyzers.Literals;

/// <summary>A character of new text: itself, or the hole that stands at a position of the decoded text.</summary>
internal readonly struct EditPiece(char character, int hole)
{
    public char Character { get; } = character;

    /// <summary>The position of the hole in the decoded text; -1 for a plain character.</summary>
    public int Hole { get; } = hole;
}
