using PolicyKit.Model;

namespace PolicyKit.Rules;

/// <summary>Something that a rule found in a policy.</summary>
public sealed class Finding
{
    internal Finding(RuleInfo rule, FindingSeverity severity, Origin origin, string message, IReadOnlyList<Fix> fixes)
    {
        Rule = rule;
        Severity = severity;
        Origin = origin;
        Message = message;
        Fixes = fixes;
    }

    /// <summary>The rule.</summary>
    public RuleInfo Rule { get; }

    /// <summary>How serious it is.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What is wrong, what it lets happen, and what to write instead.</summary>
    public string Message { get; }

    /// <summary>Where it begins in the policy's JSON text, in UTF-16 units from the text's beginning.</summary>
    public int Position => Origin.Range.Start;

    /// <summary>How long the offending part is, in UTF-16 units.</summary>
    public int Length => Origin.Range.Length;

    internal Origin Origin { get; }

    internal IReadOnlyList<Fix> Fixes { get; }

    /// <summary>The rule's id, the severity and the message.</summary>
    public override string ToString() => $"{Rule.Id} {Severity}: {Message}";
}
