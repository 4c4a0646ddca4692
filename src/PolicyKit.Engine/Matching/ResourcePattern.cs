namespace PolicyKit.Matching;

/// <summary>
/// A resource as a statement names it, matched field by field: a wildcard before the fifth colon stays within its field, one in
/// the resource field crosses <c>/</c> and <c>:</c>. Fields that are not there count as <c>*</c>, as IAM fills them in identity
/// policies (AWS: "IAM JSON policy elements: Resource").
/// </summary>
internal sealed class ResourcePattern
{
    private const int Fields = 6;
    private readonly bool _variables;
    private WildcardPattern[]? _fields;

    private ResourcePattern(string text, bool variables)
    {
        Text = text;
        _variables = variables;
        Whole = WildcardPattern.Parse(text, variables);
        IsArn = text.StartsWith("arn:", StringComparison.Ordinal);
        HasLiteralFields = IsArn && ColonsBeforeWildcard(Whole) >= Fields - 1;
        if (IsArn && !HasLiteralFields) Whole = WildcardPattern.Parse(Arn.Complete(text), variables);
    }

    public string Text { get; }

    /// <summary>
    /// The pattern over the whole text. It says the same as the fields where these are literal up to the resource.
    /// </summary>
    public WildcardPattern Whole { get; }

    public bool IsArn { get; }

    /// <summary>
    /// Whether partition, service, region and account are all written out, so that wildcards stand in the resource only.
    /// </summary>
    public bool HasLiteralFields { get; }

    private bool IsWhole => HasLiteralFields || !IsArn;

    public static ResourcePattern Parse(string text, bool variables = true) => new(text, variables);

    public bool IsMatch(string arn) =>
        Whole.IsMatch(arn)
        && (IsWhole || MatchFields(Parse(arn, variables: false), static (mine, other) => mine.IsMatch(other.Text)));

    /// <summary>Whether some resource matches both. Unknown parts count as <c>*</c>.</summary>
    public bool Overlaps(ResourcePattern other) =>
        (IsWhole && other.IsWhole) || !IsArn || !other.IsArn
            ? Whole.Overlaps(other.Whole)
            : MatchFields(other, static (mine, theirs) => mine.Overlaps(theirs));

    /// <summary>Whether every resource of <paramref name="inner"/> is proven to match this pattern.</summary>
    public bool Contains(ResourcePattern inner) =>
        (IsWhole && inner.IsWhole) || !IsArn || !inner.IsArn
            ? Whole.Contains(inner.Whole)
            : MatchFields(inner, static (mine, theirs) => mine.Contains(theirs));

    /// <summary>The six fields, the missing ones as <c>*</c>.</summary>
    public IReadOnlyList<WildcardPattern> SplitFields()
    {
        if (_fields is not null) return _fields;
        var fields = new WildcardPattern[Fields];
        Arn? arn = Arn.TryParse(Text);
        for (int i = 0; i < Fields; i++)
        {
            bool there = arn is not null && i < arn.FieldCount;
            fields[i] = WildcardPattern.Parse(there ? arn!.Field(i) : "*", _variables);
        }

        return _fields = fields;
    }

    public override string ToString() => Text;

    private bool MatchFields(ResourcePattern other, Func<WildcardPattern, WildcardPattern, bool> holds)
    {
        // What is not an ARN has no fields to compare: what the whole text says stands.
        if (!IsArn || !other.IsArn) return true;
        IReadOnlyList<WildcardPattern> mine = SplitFields(), theirs = other.SplitFields();
        for (int i = 0; i < Fields; i++)
        {
            if (!holds(mine[i], theirs[i])) return false;
        }

        return true;
    }

    private static int ColonsBeforeWildcard(WildcardPattern pattern)
    {
        int colons = 0;
        for (int i = 0; i < pattern.PrefixLength; i++)
        {
            if (pattern.Tokens[i] == ':') colons++;
        }

        return colons;
    }
}
