namespace PolicyKit.Proof.Search;

/// <summary>The answer to a question about texts: one that fits, none, or not known since the budget was spent.</summary>
internal readonly struct TextSolution
{
    private TextSolution(string? text, bool isUnknown)
    {
        Text = text;
        IsUnknown = isUnknown;
    }

    public static TextSolution None => default;

    public static TextSolution Unknown => new(null, isUnknown: true);

    /// <summary>A shortest text that fits; it may hold characters that stand for policy variables. Null for none.</summary>
    public string? Text { get; }

    public bool IsUnknown { get; }

    public static TextSolution Of(string text) => new(text, isUnknown: false);
}
