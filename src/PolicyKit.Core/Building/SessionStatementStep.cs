namespace PolicyKit.Building;

/// <summary>A session policy whose last statement may still get conditions.</summary>
public sealed class SessionStatementStep : SessionPolicyBuilder
{
    internal SessionStatementStep(Partition partition, StatementDraft last)
        : base(partition, last)
    {
    }

    /// <summary>The statement holds only where every condition does.</summary>
    /// <param name="first">A condition, made by a key: <c>Aws.SecureTransport.IsTrue</c>.</param>
    /// <param name="rest">More of them.</param>
    public SessionStatementStep When(Condition first, params Condition[] rest) => new(Partition, Last!.When(first, rest));
}
