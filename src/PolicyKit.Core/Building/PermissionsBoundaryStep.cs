namespace PolicyKit.Building;

/// <summary>A permissions boundary whose last statement may still get conditions.</summary>
public sealed class PermissionsBoundaryStep : PermissionsBoundaryBuilder
{
    internal PermissionsBoundaryStep(Partition partition, StatementDraft last)
        : base(partition, last)
    {
    }

    /// <summary>The statement holds only where every condition does.</summary>
    /// <param name="first">A condition, made by a key: <c>Aws.SecureTransport.IsTrue</c>.</param>
    /// <param name="rest">More of them.</param>
    public PermissionsBoundaryStep When(Condition first, params Condition[] rest) => new(Partition, Last!.When(first, rest));
}
