namespace PolicyKit.Building;

/// <summary>A VPC endpoint's policy in the making.</summary>
public class VpcEndpointPolicyBuilder : PrincipalPolicyBuilder<VpcEndpointPolicy, VpcEndpointStatementStep>
{
    internal VpcEndpointPolicyBuilder(Partition partition, StatementDraft? last)
        : base(partition, last)
    {
    }

    private protected sealed override PolicyForm Form => PolicyForm.VpcEndpoint;

    private protected sealed override VpcEndpointStatementStep Next(StatementDraft draft) => new(Partition, draft);

    private protected sealed override VpcEndpointPolicy Finish(PolicyContent content) => new(content);
}
