namespace PolicyKit.Catalogue;

/// <summary>A piece of a template: literal text, or the name of a <c>${placeholder}</c>.</summary>
internal readonly struct TemplateToken
{
    private TemplateToken(string text, bool isPlaceholder)
    {
        Text = text;
        IsPlaceholder = isPlaceholder;
    }

    /// <summary>The literal text, or the placeholder's name without <c>${</c> and <c>}</c>.</summary>
    public string Text { get; }

    public bool IsPlaceholder { get; }

    public override string ToString() => IsPlaceholder ? "${" + Text + "}" : Text;

    /// <summary>Splits a template into its pieces. A <c>${</c> that is never closed is literal text.</summary>
    public static IReadOnlyList<TemplateToken> Split(string template)
    {
        var tokens = new List<TemplateToken>();
        int literal = 0;
        while (literal < template.Length)
        {
            int open = template.IndexOf("${", literal, StringComparison.Ordinal);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0) open = template.Length;
            if (open > literal) tokens.Add(new TemplateToken(template.Substring(literal, open - literal), isPlaceholder: false));
            if (close < 0) break;
            tokens.Add(new TemplateToken(template.Substring(open + 2, close - open - 2), isPlaceholder: true));
            literal = close + 1;
        }

        return tokens;
    }
}
