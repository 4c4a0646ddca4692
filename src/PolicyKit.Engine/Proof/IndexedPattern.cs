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

        Key = Shape switch
        {
            PatternShape.Exact => text,
            PatternShape.Prefix => text.Substring(0, wildcard),
            _ => Parsed.Whole.Prefix,
        };
    }

    public ClientGrant Grant { get; }

    public string Text => Grant.Pattern;

    public int Client { get; }

    public int InputOrder { get; }

    public PatternShape Shape { get; }

    /// <summary>What every ARN that the pattern matches begins with.</summary>
    public string Key { get; }

    public ResourcePattern Parsed => _parsed ??= ResourcePattern.Parse(Text);

    /// <summary>The order of the index: within one key, the prefix itself comes first, since it meets all others.</summary>
    public int CompareTo(IndexedPattern other)
    {
        int order = string.CompareOrdinal(Key, other.Key);
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
