namespace PolicyKit.Explaining;

/// <summary>Puts words together.</summary>
internal static class Phrase
{
    private const char Hole = '\uFFFC';

    /// <summary>A text in quotes, with an ellipsis for what is not known.</summary>
    public static string Quote(string text) => "\"" + Known(text) + "\"";

    /// <summary>A text, with an ellipsis for what is not known.</summary>
    public static string Known(string text) => text.Replace(Hole, '\u2026');

    /// <summary>Several things as one: <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> items) => Join(items, " and ");

    /// <summary>Several things of which one is meant: <c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> items) => Join(items, " or ");

    private static string Join(IReadOnlyList<string> items, string last) => items.Count switch
    {
        0 => "nothing",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + last + items[items.Count - 1],
    };
}
