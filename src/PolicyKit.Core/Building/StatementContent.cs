namespace PolicyKit.Building;

/// <summary>A statement as it will be written. A resource that begins with a colon takes the partition of the policy.</summary>
internal sealed class StatementContent
{
    public StatementContent(StatementDraft draft, string? sid, string[] actions, string[] resources)
    {
        Sid = sid;
        Allows = draft.Allows;
        Principals = draft.Principals;
        AllExcept = draft.AllExcept;
        Exclusion = draft.Exclusion;
        Actions = actions;
        Resources = resources;
        Conditions = draft.Conditions;
    }

    public string? Sid { get; }

    public bool Allows { get; }

    public Principal[]? Principals { get; }

    public bool AllExcept { get; }

    public StatementExclusion Exclusion { get; }

    public string[] Actions { get; }

    /// <summary>Empty in a policy whose statements have no Resource.</summary>
    public string[] Resources { get; }

    public Condition[] Conditions { get; }
}
