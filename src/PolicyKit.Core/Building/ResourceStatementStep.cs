namespace PolicyKit.Building;

/// <summary>A resource policy whose last statement may still get conditions.</summary>
public sealed class ResourceStatementStep : ResourcePolicyBuilder
{
    internal ResourceStatementStep(Partition partition, ResourceArn boundTo, StatementDraft last)
        : base(partition, boundTo, last)
    {
    }

    /// <summary>The statement holds only where every condition does.</summary>
    /// <param name="first">A condition, made by a key: <c>Aws.SecureTransport.IsTrue</c>.</param>
    /// <param name="rest">More of them.</param>
    public ResourceStatementStep When(Condition first, params Condition[] rest) =>
        new(Partition, CarriedBy, Last!.When(first, rest));
}
