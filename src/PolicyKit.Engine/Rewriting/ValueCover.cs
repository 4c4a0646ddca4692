using PolicyKit.Matching;

namespace PolicyKit.Rewriting;

/// <summary>
/// A value of Action or Resource, and whether all that another one matches is proven to match it too. What is not plainly an
/// action or a whole ARN covers only its own text.
/// </summary>
internal sealed class ValueCover
{
    private const int ArnFields = 6;
    private readonly bool _isUnderstood;
    private readonly bool _isEverything;
    private readonly bool _isPattern;
    private readonly string _compared;
    private WildcardPattern? _action;
    private ResourcePattern? _resource;
    private readonly bool _variables;
    private readonly bool _isAction;

    private ValueCover(string text, bool isAction, bool variables)
    {
        Text = text;
        _isAction = isAction;
        _variables = variables;
        _compared = isAction ? StatementShape.Lower(text) : text;
        _isEverything = text == "*";
        _isPattern = text.IndexOf('*') >= 0 || text.IndexOf('?') >= 0;
        _isUnderstood = IsLatin(text)
            && (_isEverything || (isAction ? IsPlainAction(text) : Arn.TryParse(text) is { IsComplete: true }));
        int wildcard = _compared.IndexOfAny(['*', '?', '$']);
        Prefix = wildcard < 0 ? _compared : _compared.Substring(0, wildcard);
    }

    public string Text { get; }

    /// <summary>What every text that the value matches begins with, as it is compared.</summary>
    public string Prefix { get; }

    public string Compared => _compared;

    public static ValueCover Action(string text) => new(text, isAction: true, variables: false);

    public static ValueCover Resource(string text, bool variables) => new(text, isAction: false, variables);

    public bool Covers(ValueCover inner)
    {
        if (string.Equals(_compared, inner._compared)) return true;
        // An action that takes no resource is granted by a literal "*" only, so that nothing else covers that.
        if (!_isPattern || inner._isEverything || !_isUnderstood || !inner._isUnderstood) return false;
        if (_isEverything) return true;
        if (!inner._compared.StartsWith(Prefix, StringComparison.Ordinal)) return false;
        if (_isAction) return (_action ??= Parse()).Contains(inner._action ??= inner.Parse());
        ResourcePattern outer = _resource ??= ResourcePattern.Parse(Text, _variables);
        ResourcePattern within = inner._resource ??= ResourcePattern.Parse(inner.Text, inner._variables);
        // Field by field and as a whole: whichever way AWS reads a wildcard before the fifth colon, nothing changes.
        return outer.Contains(within) && outer.Whole.Contains(within.Whole) && FieldsContain(outer, within);
    }

    private WildcardPattern Parse() => WildcardPattern.ParseIgnoringCase(Text);

    private static bool FieldsContain(ResourcePattern outer, ResourcePattern inner)
    {
        IReadOnlyList<WildcardPattern> mine = outer.SplitFields(), theirs = inner.SplitFields();
        for (int i = 0; i < ArnFields; i++)
        {
            if (!mine[i].Contains(theirs[i])) return false;
        }

        return true;
    }

    // What a policy may hold; beyond it stand the characters that the matcher uses for itself.
    private static bool IsLatin(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '\u00ff') return false;
        }

        return true;
    }

    private static bool IsPlainAction(string text)
    {
        int colon = text.IndexOf(':');
        if (colon <= 0 || colon == text.Length - 1) return false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool name = c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_';
            if (!name && i != colon && !(i > colon && (c == '*' || c == '?'))) return false;
        }

        return true;
    }
}
