namespace PolicyKit.Matching;

/// <summary>A policy variable in a pattern (AWS: "IAM policy elements: Variables and tags").</summary>
/// <param name="Key">The condition key whose value takes its place.</param>
/// <param name="Default">What takes its place where the request has no such key; null where nothing does.</param>
internal sealed record VariableReference(string Key, string? Default)
{
    private const string DefaultMark = ", '";

    /// <param name="text">What stands between the braces: <c>key</c> or <c>key, 'default'</c>, with the blank.</param>
    public static VariableReference Read(string text)
    {
        int mark = text.IndexOf(DefaultMark, StringComparison.Ordinal);
        int start = mark + DefaultMark.Length;
        bool hasDefault = mark >= 0 && text.Length > start && text[text.Length - 1] == '\'';
        return hasDefault
            ? new VariableReference(text.Substring(0, mark), text.Substring(start, text.Length - start - 1))
            : new VariableReference(text, null);
    }
}
