namespace PolicyKit.Catalogue;

/// <summary>A condition key, or a template of keys such as <c>aws:RequestTag/${TagKey}</c>.</summary>
internal sealed class ConditionKeyDefinition
{
    public ConditionKeyDefinition(string name, ConditionKeyType type, bool isMultiValued)
    {
        Name = name;
        Type = type;
        IsMultiValued = isMultiValued;
        Tokens = TemplateToken.Split(name);
        IsTemplate = Tokens.Any(token => token.IsPlaceholder);
    }

    public string Name { get; }

    public ConditionKeyType Type { get; }

    /// <summary>
    /// Whether a request may carry several values, so that <c>ForAllValues</c> or <c>ForAnyValue</c> is needed.
    /// </summary>
    public bool IsMultiValued { get; }

    public IReadOnlyList<TemplateToken> Tokens { get; }

    public bool IsTemplate { get; }

    /// <summary>
    /// Whether a key written in a policy is this one. Key names ignore case; a placeholder stands for any non-empty text.
    /// </summary>
    public bool Matches(string key)
    {
        if (!IsTemplate) return string.Equals(key, Name, StringComparison.OrdinalIgnoreCase);
        int at = 0;
        for (int i = 0; i < Tokens.Count; i++)
        {
            TemplateToken token = Tokens[i];
            if (!token.IsPlaceholder)
            {
                int length = token.Text.Length;
                if (string.Compare(key, at, token.Text, 0, length, StringComparison.OrdinalIgnoreCase) != 0) return false;
                at += length;
            }
            else if (i + 1 == Tokens.Count)
            {
                return at < key.Length;
            }
            else
            {
                if (at >= key.Length) return false;
                at = key.IndexOf(Tokens[i + 1].Text, at + 1, StringComparison.OrdinalIgnoreCase);
                if (at < 0) return false;
            }
        }

        return at == key.Length;
    }

    public override string ToString() => Name;
}
