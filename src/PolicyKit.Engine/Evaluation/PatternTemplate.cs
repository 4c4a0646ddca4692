using PolicyKit.Matching;

namespace PolicyKit.Evaluation;

/// <summary>A value of a policy that is compared with text of the request; its variables take their values from the request.</summary>
internal sealed class PatternTemplate
{
    // Expanding a template allocates nothing after the first time on a thread.
    [ThreadStatic]
    private static char[]? _expanded;

    private readonly char[] _tokens;
    private readonly string _prefix;
    private readonly VariableReference[] _variables;
    private char[]? _fields;

    private PatternTemplate(string text, string tokens, List<VariableReference> variables, bool isUsable)
    {
        Text = text;
        _tokens = tokens.ToCharArray();
        _prefix = string.Concat(tokens.TakeWhile(PatternToken.IsLiteral));
        _variables = [.. variables];
        IsUsable = isUsable;
    }

    public string Text { get; }

    /// <summary>Literal characters and <see cref="PatternToken"/>s, one for each of <see cref="Variables"/>.</summary>
    public IReadOnlyList<char> Tokens => _tokens;

    public IReadOnlyList<VariableReference> Variables => _variables;

    /// <summary>Whether it can match at all: an ARN with its fields, with variables only where they may stand.</summary>
    public bool IsUsable { get; }

    /// <summary>Whether every text matches.</summary>
    public bool IsEverything => _tokens is [PatternToken.AnyRun];

    public static PatternTemplate Exact(string text, bool variables) => Read(text, text, variables, wildcards: false, byField: false);

    /// <summary>Bytes in base64, as BinaryEquals compares them; other text is none and matches nothing.</summary>
    public static PatternTemplate Binary(string text) => Read(text, text, variables: false, wildcards: false, byField: false, IsBase64(text));

    public static PatternTemplate Like(string text, bool variables) => Read(text, text, variables, wildcards: true, byField: false);

    /// <summary>An action, compared in lower case, which has no variables.</summary>
    public static PatternTemplate Action(string text) =>
        Read(text, text.ToLowerInvariant(), variables: false, wildcards: true, byField: false);

    /// <summary>
    /// A resource: a wildcard before the fifth colon stays within its field, fields that are not there are <c>*</c>, and variables may
    /// stand behind the fifth colon only (AWS: "IAM policy elements: Variables and tags").
    /// </summary>
    public static PatternTemplate Resource(string text, bool variables)
    {
        string complete = Arn.Complete(text);
        Arn? arn = Arn.TryParse(complete);
        int variable = variables ? PolicyVariable.IndexIn(complete) : -1;
        bool isUsable = variable < 0 || (arn is not null && variable >= arn.StartOf(5));
        return Read(text, complete, variables, wildcards: true, byField: arn is not null, isUsable);
    }

    /// <summary>
    /// A value of an ARN operator, which compares six fields one by one. The lone <c>*</c> is any ARN; what has less than six fields, or
    /// begins with something else than <c>arn</c>, matches none.
    /// </summary>
    public static PatternTemplate ArnValue(string text, bool variables)
    {
        string? complete = text == "*" ? "arn:*:*:*:*:*" : WithArnHead(text);
        bool isUsable = complete is not null && HasSixFields(complete, variables);
        return Read(text, complete ?? text, variables, wildcards: true, byField: true, isUsable);
    }

    public bool IsMatch(string text, AuthorizationRequest request) =>
        IsUsable && HasPrefix(text) && Expand(request, out char[] tokens, out int count) && Glob.IsMatch(tokens, count, text);

    /// <summary>What stands before the fifth colon, and any resource.</summary>
    public IReadOnlyList<char> Fields => _fields ??= ReadFields();

    /// <summary>Whether what stands before the fifth colon matches, whatever the resource is called.</summary>
    public bool FitsBeforeResource(string arn)
    {
        char[] fields = _fields ??= ReadFields();
        return Glob.IsMatch(fields, fields.Length, arn);
    }

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
    public VariableReference? FindMissing(AuthorizationRequest request)
    {
        foreach (VariableReference variable in _variables)
        {
            if (ValueOf(variable, request) is null) return variable;
        }

        return null;
    }

    private static PatternTemplate Read(
        string text, string pattern, bool variables, bool wildcards, bool byField, bool isUsable = true)
    {
        var found = new List<VariableReference>();
        return new PatternTemplate(text, PatternTokens.Read(pattern, variables, wildcards, byField, found), found, isUsable);
    }

    private static bool IsBase64(string text)
    {
        int padding = text.EndsWith("==", StringComparison.Ordinal) ? 2 : text.EndsWith("=", StringComparison.Ordinal) ? 1 : 0;
        return text.Length > 0 && text.Length % 4 == 0 && text.Take(text.Length - padding)
            .All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/');
    }

    private static bool HasSixFields(string text, bool variables)
    {
        int colons = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (variables && PolicyVariable.LengthAt(text, at) is > 0 and int length) at += length - 1;
            else if (text[at] == ':') colons++;
        }

        return colons >= 5;
    }

    /// <summary>A list gives a variable no value, be it of one.</summary>
    private static string? ValueOf(VariableReference variable, AuthorizationRequest request) =>
        request.Find(variable.Key) is { IsList: false } value ? value[0] : variable.Default;

    /// <summary>
    /// Whether the text begins as the pattern does. Names differ at their ends more often than in the ARN before them, so the last
    /// character is looked at first.
    /// </summary>
    private bool HasPrefix(string text)
    {
        int length = _prefix.Length;
        return length == 0
            || (text.Length >= length && text[length - 1] == _prefix[length - 1]
                && string.CompareOrdinal(text, 0, _prefix, 0, length) == 0);
    }

    private char[] ReadFields()
    {
        int count = 0;
        for (int colons = 0; count < _tokens.Length && colons < 5; count++) colons += _tokens[count] == ':' ? 1 : 0;
        return [.. _tokens.Take(count), PatternToken.AnyRun];
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
        if (colon < 0) return null;
        string head = PatternTokens.Read(text.Substring(0, colon), variables: false);
        return Glob.IsMatch(head.ToCharArray(), head.Length, "arn") ? "arn" + text.Substring(colon) : null;
    }

    /// <summary>What a request says is never a wildcard, whatever characters it holds.</summary>
    private static void CopyLiteral(string value, char[] target, int at)
    {
        foreach (char c in value) target[at++] = PatternToken.IsLiteral(c) ? c : '\uFFFF';
    }
}
