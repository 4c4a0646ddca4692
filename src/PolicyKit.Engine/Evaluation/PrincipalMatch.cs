namespace PolicyKit.Evaluation;

/// <summary>By what a Principal element matches a request's principal; the more it says, the greater.</summary>
internal enum PrincipalMatch
{
    None,

    /// <summary>By its account, which leaves the decision to the account's identity policies.</summary>
    Account,

    /// <summary>By <c>*</c>, or by not being named under NotPrincipal.</summary>
    Anyone,

    /// <summary>By the role of its session.</summary>
    Role,

    /// <summary>By its own ARN or name.</summary>
    Direct,
}
