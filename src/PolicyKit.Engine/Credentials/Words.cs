namespace PolicyKit.Credentials;

/// <summary>The words of a name.</summary>
internal static class Words
{
    /// <summary>Splits at everything that is no letter or digit, and where camel case begins a word; lower case.</summary>
    public static IReadOnlyList<string> Split(string name)
    {
        var words = new List<string>();
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            bool separates = i == name.Length || !char.IsLetterOrDigit(name[i]);
            if (!separates && !BeginsWord(name, i))
                continue;
            if (i > start)
                words.Add(name.Substring(start, i - start).ToLowerInvariant());
            start = separates ? i + 1 : i;
        }
        return words;
    }

    /// <summary>A capital after a small letter, or the last capital of a run of them: <c>AWSRoot</c> is two words.</summary>
    private static bool BeginsWord(string name, int at) =>
        at > 0 && char.IsUpper(name[at])
        && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1])));
}
