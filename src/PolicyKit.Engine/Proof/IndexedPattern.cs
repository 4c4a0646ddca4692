using PolicyKit.Matching;

namespace PolicyKit.Proof;

/// <summary>
/// A client's pattern as the index sorts it. Nearly all are an ARN or the beginning of one, which is told from the text at once;
/// only the others, and those that meet another, are parsed.
/// </summary>
internal sealed class IndexedPattern
{
    private const int ColonsBeforeResource = 5;
    private static readonly char[] Syntax = ['*', '?', '$', PatternToken.Hole];
    private readonly string _key;
    private ResourcePattern? _parsed;

    public IndexedPattern(ClientGrant grant, int client, int inputOrder)
    {
        string text = grant.Pattern;
        Grant = grant;
        Client = client;
        InputOrder = inputOrder;
        int wildcard = text.IndexOfAny(Syntax);
        bool isBeginning = wildcard >= 0 && wildcard == text.Length - 1 && text[wildcard] == '*';
        if (wildcard < 0 && IsResource(text, text.Length)) Shape = PatternShape.Exact;
        else if (isBeginning && (wildcard == 0 || IsResource(text, wildcard))) Shape = PatternShape.Prefix;
        else Shape = PatternShape.Other;

        _key = Shape == PatternShape.Other ? Parsed.Whole.Prefix : text;
        KeyLength = Shape == PatternShape.Prefix ? wildcard : _key.Length;
    }

    public ClientGrant Grant { get; }

    public string Text => Grant.Pattern;

    public int Client { get; }

    public int InputOrder { get; }

    public PatternShape Shape { get; }

    /// <summary>How long the key is, which every ARN that the pattern matches begins with. It is no text of its own: there are many.</summary>
    public int KeyLength { get; }

    public ResourcePattern Parsed => _parsed ??= ResourcePattern.Parse(Text);

    /// <summary>A character of the key.</summary>
    public char KeyAt(int index) => _key[index];

    /// <summary>How many characters both keys begin with, at most so many.</summary>
    public int SharedLength(IndexedPattern other, int most)
    {
        int length = 0;
        int end = Math.Min(most, Math.Min(KeyLength, other.KeyLength));
        if (string.CompareOrdinal(_key, 0, other._key, 0, end) == 0) return end;
        while (_key[length] == other._key[length]) length++;
        return length;
    }

    /// <summary>Whether both have the same key.</summary>
    public bool HasKeyOf(IndexedPattern other) => KeyLength == other.KeyLength && SharedLength(other, KeyLength) == KeyLength;

    /// <summary>Whether the key begins with another one.</summary>
    public bool Continues(IndexedPattern other) => KeyLength >= other.KeyLength && SharedLength(other, other.KeyLength) == other.KeyLength;

    /// <summary>The order of the index: within one key, the prefix itself comes first, since it meets all others.</summary>
    public int CompareTo(IndexedPattern other)
    {
        int order = string.CompareOrdinal(_key, 0, other._key, 0, Math.Min(KeyLength, other.KeyLength));
        if (order == 0) order = KeyLength.CompareTo(other.KeyLength);
        if (order == 0) order = Shape.CompareTo(other.Shape);
        return order == 0 ? InputOrder.CompareTo(other.InputOrder) : order;
    }

    /// <summary>
    /// Whether what is written before a position reaches into the resource field, where a wildcard crosses everything.
    /// </summary>
    private static bool IsResource(string text, int end)
    {
        if (!text.StartsWith("arn:", StringComparison.Ordinal)) return false;
        int colons = 0;
        for (int i = 0; i < end && colons < ColonsBeforeResource; i++)
        {
            if (text[i] == ':') colons++;
        }

        return colons == ColonsBeforeResource;
    }
}
