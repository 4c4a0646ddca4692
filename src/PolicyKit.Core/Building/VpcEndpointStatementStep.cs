namespace PolicyKit.Building;

/// <summary>A VPC endpoint's policy whose last statement may still get conditions.</summary>
public sealed class VpcEndpointStatementStep : VpcEndpointPolicyBuilder
{
    internal VpcEndpointStatementStep(Partition partition, StatementDraft last)
        : base(partition, last)
    {
    }

    /// <summary>The statement holds only where every condition does.</summary>
    /// <param name="first">A condition, made by a key: <c>Aws.SecureTransport.IsTrue</c>.</param>
    /// <param name="rest">More of them.</param>
    public VpcEndpointStatementStep When(Condition first, params Condition[] rest) => new(Partition, Last!.When(first, rest));
}
