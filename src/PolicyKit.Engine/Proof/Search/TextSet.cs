using PolicyKit.Matching;

namespace PolicyKit.Proof.Search;

/// <summary>The texts that any of several patterns matches.</summary>
internal sealed class TextSet
{
    private const int FewPairs = 64;
    private readonly HashSet<string> _tokens;
    private readonly Lazy<HashSet<string>?> _heads;

    public TextSet(IEnumerable<TextPattern> patterns, bool isDomain = false)
    {
        IsDomain = isDomain;
        Patterns = [.. patterns];
        _tokens = new HashSet<string>(Patterns.Where(static pattern => !pattern.IgnoresCase).Select(static pattern => pattern.Tokens), StringComparer.Ordinal);
        HasVariables = Patterns.Any(static pattern => pattern.HasVariables);
        Wildcards = Patterns.Count(static pattern => !pattern.IsExact);
        _heads = new Lazy<HashSet<string>?>(HeadsOf);
        WhenWanted = this;
    }

    public static TextSet Nothing { get; } = new([]);

    public static TextSet Everything { get; } = new([new TextPattern(PatternToken.AnyRun.ToString())]);

    public IReadOnlyList<TextPattern> Patterns { get; }

    /// <summary>Whether the set only says what is a text at all, and so narrows little.</summary>
    public bool IsDomain { get; }

    public bool HasVariables { get; }

    /// <summary>The set to take in its place where it must hold the text, and not where it must not.</summary>
    public TextSet WhenWanted { get; private init; }

    /// <summary>How many of the patterns match more than one text.</summary>
    public int Wildcards { get; }

    public bool IsEverything => Patterns.Any(static pattern => pattern.Tokens is [PatternToken.AnyRun]);

    /// <summary>The same set, with a wider one to take in its place where it must hold the text.</summary>
    public TextSet OrWanted(TextSet wider) => new(Patterns, IsDomain) { WhenWanted = wider };

    /// <summary>Whether the very same pattern is among these.</summary>
    public bool Has(TextPattern pattern) => !pattern.IgnoresCase && _tokens.Contains(pattern.Tokens);

    public static TextSet Of(params string[] tokens) => new(tokens.Select(static text => new TextPattern(text)));

    /// <summary>What texts of a dimension can be.</summary>
    public static TextSet DomainOf(params string[] tokens) => new(tokens.Select(static text => new TextPattern(text)), isDomain: true);

    /// <summary>Whether two sets of actions may have a common one, as far as their services tell.</summary>
    public bool MayShareService(TextSet other) =>
        _heads.Value is not { } mine || other._heads.Value is not { } theirs || mine.Overlaps(theirs);

    /// <summary>Whether two sets may have a common text, as far as their patterns' beginnings tell; of many patterns that is not asked.</summary>
    public bool MayMeet(TextSet other)
    {
        if (Patterns.Count * other.Patterns.Count > FewPairs) return true;
        foreach (TextPattern pattern in Patterns)
        {
            foreach (TextPattern counterpart in other.Patterns)
            {
                if (pattern.MayMeet(counterpart)) return true;
            }
        }

        return false;
    }

    /// <summary>What stands before the colon of each pattern; null where a pattern has a wildcard there.</summary>
    private HashSet<string>? HeadsOf()
    {
        var heads = new HashSet<string>(StringComparer.Ordinal);
        foreach (TextPattern pattern in Patterns)
        {
            int colon = pattern.Tokens.IndexOf(':', 0, pattern.PrefixLength);
            if (colon < 0) return null;
            heads.Add(pattern.Tokens.Substring(0, colon));
        }

        return heads;
    }
}
