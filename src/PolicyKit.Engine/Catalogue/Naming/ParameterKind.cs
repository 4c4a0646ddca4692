namespace PolicyKit.Catalogue.Naming;

/// <summary>What a parameter of a resource's method stands for.</summary>
internal enum ParameterKind
{
    /// <summary>A placeholder of the ARN's resource part.</summary>
    Name,

    /// <summary>The ARN's account.</summary>
    Account,

    /// <summary>The ARN's region, where it has no account.</summary>
    Region,

    /// <summary>The ARN's region and account.</summary>
    Scope,
}
