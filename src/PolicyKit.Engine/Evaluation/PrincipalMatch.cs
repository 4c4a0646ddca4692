namespace PolicyKit.Evaluation;

/// <summary>By what a Principal element matches a request's principal; the less limits what it grants, the greater.</summary>
internal enum PrincipalMatch
{
    None,

    /// <summary>By its account, which leaves the decision to the account's identity policies.</summary>
    Account,

    /// <summary>By the role or user whose session it is, which is limited by what boundary and session leave unsaid.</summary>
    Source,

    /// <summary>By <c>*</c>, or by not being named under NotPrincipal.</summary>
    Anyone,

    /// <summary>By its own ARN or name.</summary>
    Direct,
}
