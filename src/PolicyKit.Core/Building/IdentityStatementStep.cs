namespace PolicyKit.Building;

/// <summary>An identity policy whose last statement may still get conditions.</summary>
public sealed class IdentityStatementStep : IdentityPolicyBuilder
{
    internal IdentityStatementStep(Partition partition, StatementDraft last, PolicyForm form)
        : base(partition, last, form)
    {
    }

    /// <summary>The statement holds only where every condition does.</summary>
    /// <param name="first">A condition, made by a key: <c>Aws.SecureTransport.IsTrue</c>.</param>
    /// <param name="rest">More of them.</param>
    public IdentityStatementStep When(Condition first, params Condition[] rest) => new(Partition, Last!.When(first, rest), Form);
}
