namespace PolicyKit.Proof.Search;

/// <summary>The letters that are the same where case is ignored: those with one upper case, which may be more than two.</summary>
internal static class LetterCase
{
    private static readonly char[][] Ascii = [.. Enumerable.Range(0, 128).Select(static c => Find((char)c, 128))];

    private static readonly Lazy<ILookup<char, char>> All = new(static () =>
        Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).ToLookup(char.ToUpperInvariant));

    public static IEnumerable<char> Of(char letter) => letter < 128 ? Ascii[letter] : All.Value[char.ToUpperInvariant(letter)];

    private static char[] Find(char letter, int end) =>
        [.. Enumerable.Range(0, end).Select(static c => (char)c).Where(c => char.ToUpperInvariant(c) == char.ToUpperInvariant(letter))];
}
