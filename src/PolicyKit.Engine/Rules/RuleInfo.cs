namespace PolicyKit.Rules;

/// <summary>What a rule is called, how serious its findings are, and where it is documented.</summary>
public sealed class RuleInfo
{
    internal RuleInfo(
        string id, string name, string title, string category, FindingSeverity severity, bool isEnabledByDefault = true)
    {
        Id = id;
        Name = name;
        Title = title;
        Category = category;
        DefaultSeverity = severity;
        IsEnabledByDefault = isEnabledByDefault;
    }

    /// <summary>The rule's id, such as <c>PK5006</c>.</summary>
    public string Id { get; }

    /// <summary>The rule's name, such as <c>SiblingPrefix</c>.</summary>
    public string Name { get; }

    /// <summary>What the rule finds, in a few words.</summary>
    public string Title { get; }

    /// <summary>The family of rules it belongs to.</summary>
    public string Category { get; }

    /// <summary>The severity of its findings, unless a finding has one of its own.</summary>
    public FindingSeverity DefaultSeverity { get; }

    /// <summary>Whether the rule runs without being asked for.</summary>
    public bool IsEnabledByDefault { get; }

    /// <summary>The address of the rule's page.</summary>
    public string HelpLink => "https://github.com/policykit/policykit/blob/main/analyzers/rules/" + Id + ".md";

    /// <summary>The id and the name, such as <c>PK5006_SiblingPrefix</c>.</summary>
    public override string ToString() => Id + "_" + Name;
}
