namespace PolicyKit.Catalogue.Naming;

/// <summary>A condition key as C# shows it: a property, or a method where its name has variable parts.</summary>
internal sealed class KeySurface
{
    public KeySurface(ConditionKeyDefinition key, string memberName)
    {
        Key = key;
        MemberName = memberName;
        var names = new TakenNames([]);
        ParameterNames = key.Tokens.Where(token => token.IsPlaceholder)
            .Select(token => names.Take(Words.Camel(token.Text), ""))
            .ToList();
    }

    public ConditionKeyDefinition Key { get; }

    public string MemberName { get; }

    /// <summary>One a placeholder of the key.</summary>
    public IReadOnlyList<string> ParameterNames { get; }
}
