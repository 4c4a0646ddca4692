namespace PolicyKit.Credentials;

/// <summary>
/// Finds keys of AWS in any text by their shape: access key ids (AWS: "IAM identifiers") and keys of Amazon Bedrock. A secret access key
/// looks like much else, so that it is looked for only where a name says what it is.
/// </summary>
internal static class KeyScan
{
    private const int IdLength = 20;
    private const int ShortestBedrockKey = 113;
    private const string BedrockKey = "ABSK";
    private const string ShortBedrockKey = "bedrock-api-key-";

    private static readonly string[] Beginnings = ["AKIA", "ASIA", "ABIA", "ACCA", BedrockKey, ShortBedrockKey];

    /// <summary>Whether a text may hold a key: a search that costs next to nothing.</summary>
    public static bool MayHold(string text) =>
        Array.Exists(Beginnings, beginning => text.IndexOf(beginning, StringComparison.Ordinal) >= 0);

    /// <summary>The keys in a text, in order.</summary>
    public static IEnumerable<FoundKey> Find(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('A' or 'b') || (at > 0 && IsKeyCharacter(text[at - 1]))) continue;
            int end = at;
            while (end < text.Length && IsKeyCharacter(text[end])) end++;
            if (WhatIs(text, at, end) is { } what) yield return new(at, end - at, what);
            at = end;
        }
    }

    private static string? WhatIs(string text, int start, int end)
    {
        int length = end - start;
        if (length == IdLength) return KeyShape.IsAccessKeyId(text.Substring(start, length)) ? "An access key id" : null;
        bool isBedrock = (length >= ShortestBedrockKey && Begins(text, start, BedrockKey)) || Begins(text, start, ShortBedrockKey);
        return isBedrock && length > ShortBedrockKey.Length && Entropy.BitsPerCharacter(text.Substring(start, length)) >= 4.25
            ? "A key of Amazon Bedrock" : null;
    }

    private static bool Begins(string text, int start, string with) => string.CompareOrdinal(text, start, with, 0, with.Length) == 0;

    private static bool IsKeyCharacter(char c) =>
        c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/' or '-' or '_';
}
