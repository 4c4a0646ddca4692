namespace PolicyKit.Building;

/// <summary>A session policy in the making.</summary>
public class SessionPolicyBuilder : AttachedPolicyBuilder<SessionPolicy, SessionStatementStep>
{
    internal SessionPolicyBuilder(Partition partition, StatementDraft? last)
        : base(partition, last)
    {
    }

    private protected sealed override PolicyForm Form => SessionForm.Session;

    private protected sealed override SessionStatementStep Next(StatementDraft draft) => new(Partition, draft);

    private protected sealed override SessionPolicy Finish(PolicyContent content) => new(content);
}
