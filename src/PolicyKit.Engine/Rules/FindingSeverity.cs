namespace PolicyKit.Rules;

/// <summary>How serious a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Info,

    /// <summary>The policy works, but most likely not as its author means.</summary>
    Warning,

    /// <summary>IAM refuses the policy, or it cannot do what it says.</summary>
    Error,
}
