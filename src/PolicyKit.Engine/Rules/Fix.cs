namespace PolicyKit.Rules;

/// <summary>A change that makes a finding go away, as data, so that every host can apply it. The title says what access it takes away.</summary>
internal sealed record Fix(string Title, FixKind Kind, IReadOnlyList<TextEdit> Edits)
{
    public Fix(string title, FixKind kind, TextEdit edit)
        : this(title, kind, [edit])
    {
    }

    /// <summary>Whether it writes a placeholder that the user must fill in, so that it is never applied without someone looking on.</summary>
    public bool NeedsValue { get; init; }
}
