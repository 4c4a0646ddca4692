namespace PolicyKit.Proof;

/// <summary>
/// What a grant to an account means beside one to a principal of it, within the account that the resource is in (AWS: "AWS JSON
/// policy elements: Principal").
/// </summary>
public enum Delegation
{
    /// <summary>
    /// The account delegates: its principals need an identity policy too, which one that is named does not, so that the two grants
    /// are not the same. What is proven so breaks nobody.
    /// </summary>
    Apart,

    /// <summary>An account counts as all of its principals, as in AWS's own check for new access.</summary>
    Counts,
}
