namespace PolicyKit.Specification.Documents;

/// <summary>What a document is attached to, which settles the elements it may have.</summary>
public enum DocumentKind
{
    /// <summary>Identity policies, permissions boundaries, session policies: they speak of whoever they are attached to.</summary>
    Attached,

    /// <summary>Policies of a resource, trust policies of a role among them.</summary>
    Resource,

    /// <summary>Service control policies.</summary>
    ServiceControl,

    /// <summary>Resource control policies.</summary>
    ResourceControl,

    /// <summary>VPC endpoint policies.</summary>
    Endpoint,
}
