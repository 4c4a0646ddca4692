namespace PolicyKit.Specification.Elements;

/// <summary>By which of its names a sender is meant; a later one grants more.</summary>
public enum Naming
{
    /// <summary>It is not meant.</summary>
    None,

    /// <summary>By its account, which delegates: identity policies of that account decide ("AWS account principals").</summary>
    Account,

    /// <summary>By its role: a boundary and a session policy limit it still ("IAM role principals").</summary>
    Role,

    /// <summary>By its own name: user, session, federated user, service, provider.</summary>
    Itself,

    /// <summary>As everyone is.</summary>
    Everyone,
}
