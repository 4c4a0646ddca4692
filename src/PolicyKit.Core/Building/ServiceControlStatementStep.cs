namespace PolicyKit.Building;

/// <summary>A service control policy whose last statement may still get conditions.</summary>
public sealed class ServiceControlStatementStep : ServiceControlPolicyBuilder
{
    internal ServiceControlStatementStep(Partition partition, StatementDraft last)
        : base(partition, last)
    {
    }

    /// <summary>The statement holds only where every condition does.</summary>
    /// <param name="first">A condition, made by a key: <c>Aws.SecureTransport.IsTrue</c>.</param>
    /// <param name="rest">More of them.</param>
    public ServiceControlStatementStep When(Condition first, params Condition[] rest) => new(Partition, Last!.When(first, rest));
}
