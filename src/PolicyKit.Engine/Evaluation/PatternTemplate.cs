using PolicyKit.Matching;

namespace PolicyKit.Evaluation;

/// <summary>A value of a policy that is compared with text of the request; its variables take their values from the request.</summary>
internal sealed class PatternTemplate
{
    // Expanding a template allocates nothing after the first time on a thread.
    [ThreadStatic]
    private static char[]? _expanded;

    // A noncharacter, which no request holds.
    private const char NeverMatched = '\uFFFE';

    private readonly char[] _tokens;
    private readonly VariableReference[] _variables;

    private PatternTemplate(string text, string tokens, List<VariableReference> variables)
    {
        Text = text;
        _tokens = tokens.ToCharArray();
        _variables = [.. variables];
    }

    public string Text { get; }

    /// <summary>Literal characters and <see cref="PatternToken"/>s, one for each of <see cref="Variables"/>.</summary>
    public IReadOnlyList<char> Tokens => _tokens;

    public IReadOnlyList<VariableReference> Variables => _variables;

    /// <summary>Whether every text matches.</summary>
    public bool IsEverything => _tokens is [PatternToken.AnyRun];

    /// <summary>Whether no text matches, since it is no ARN.</summary>
    public bool MatchesNothing => _tokens is [NeverMatched];

    public static PatternTemplate Exact(string text, bool variables) => Read(text, text, variables, wildcards: false, byField: false);

    public static PatternTemplate Like(string text, bool variables) => Read(text, text, variables, wildcards: true, byField: false);

    /// <summary>An action, whose letters' case does not matter and which has no variables: it is compared with lower case.</summary>
    public static PatternTemplate Action(string text) => Read(text, text.ToLowerInvariant(), variables: false, wildcards: true, byField: false);

    /// <summary>A resource: a wildcard before the fifth colon stays within its field, and fields that are not there are <c>*</c>.</summary>
    public static PatternTemplate Resource(string text, bool variables)
    {
        string complete = Arn.Complete(text);
        bool byField = complete.StartsWith("arn:", StringComparison.Ordinal);
        return Read(text, complete, variables, wildcards: true, byField);
    }

    /// <summary>
    /// A value of an ARN operator, which compares field by field. The lone <c>*</c> is any ARN; what has less than six fields, or
    /// begins with something else than <c>arn</c>, matches none.
    /// </summary>
    public static PatternTemplate ArnValue(string text, bool variables) =>
        Read(text, text == "*" ? "arn:*:*:*:*:*" : WithArnHead(text) ?? NeverMatched.ToString(), variables, wildcards: true, byField: true);

    public bool IsMatch(string text, AuthorizationRequest request) =>
        Expand(request, out char[] tokens, out int count) && Glob.IsMatch(tokens, count, text);

    public bool IsEqualIgnoringCase(string text, AuthorizationRequest request)
    {
        if (!Expand(request, out char[] tokens, out int count) || count != text.Length) return false;
        for (int i = 0; i < count; i++)
        {
            if (tokens[i] != text[i] && char.ToUpperInvariant(tokens[i]) != char.ToUpperInvariant(text[i])) return false;
        }

        return true;
    }

    /// <summary>The variable that has no value in the request and no default, so that nothing matches; null where each has one.</summary>
    public VariableReference? FindMissing(AuthorizationRequest request) =>
        Array.Find(_variables, variable => ValueOf(variable, request) is null);

    private static PatternTemplate Read(string text, string pattern, bool variables, bool wildcards, bool byField)
    {
        var found = new List<VariableReference>();
        return new PatternTemplate(text, PatternTokens.Read(pattern, variables, wildcards, byField, found), found);
    }

    private static string? ValueOf(VariableReference variable, AuthorizationRequest request)
    {
        ContextValue? value = request.Find(variable.Key);
        // A variable takes the value of a key that has one.
        return value is { Count: 1 } ? value[0] : value is null ? variable.Default : null;
    }

    /// <summary>Puts the values in. False where a variable has none.</summary>
    private bool Expand(AuthorizationRequest request, out char[] tokens, out int count)
    {
        tokens = _tokens;
        count = _tokens.Length;
        if (_variables.Length == 0) return true;
        char[] expanded = _expanded ??= new char[256];
        int at = 0, next = 0;
        foreach (char token in _tokens)
        {
            bool isVariable = token == PatternToken.Unknown;
            string value = "";
            if (isVariable)
            {
                if (ValueOf(_variables[next++], request) is not { } found) return false;
                value = found;
            }

            int length = isVariable ? value.Length : 1;
            while (at + length > expanded.Length) Array.Resize(ref expanded, expanded.Length * 2);
            if (isVariable) CopyLiteral(value, expanded, at);
            else expanded[at] = token;
            at += length;
        }

        _expanded = tokens = expanded;
        count = at;
        return true;
    }

    /// <summary>The pattern with <c>arn</c> where its first field matches that; null where nothing can match.</summary>
    private static string? WithArnHead(string text)
    {
        int colon = text.IndexOf(':');
        if (colon < 0 || text.Count(static c => c == ':') < 5) return null;
        string head = PatternTokens.Read(text.Substring(0, colon), variables: false);
        return Glob.IsMatch(head.ToCharArray(), head.Length, "arn") ? "arn" + text.Substring(colon) : null;
    }

    /// <summary>What a request says is never a wildcard, whatever characters it holds.</summary>
    private static void CopyLiteral(string value, char[] target, int at)
    {
        foreach (char c in value) target[at++] = PatternToken.IsLiteral(c) ? c : '\uFFFF';
    }
}
