namespace PolicyKit.Building;

/// <summary>A permissions boundary in the making.</summary>
public class PermissionsBoundaryBuilder : AttachedPolicyBuilder<PermissionsBoundary, PermissionsBoundaryStep>
{
    internal PermissionsBoundaryBuilder(Partition partition, StatementDraft? last)
        : base(partition, last)
    {
    }

    private protected sealed override PolicyForm Form => PolicyForm.PermissionsBoundary;

    private protected sealed override PermissionsBoundaryStep Next(StatementDraft draft) => new(Partition, draft);

    private protected sealed override PermissionsBoundary Finish(PolicyContent content) => new(content);
}
