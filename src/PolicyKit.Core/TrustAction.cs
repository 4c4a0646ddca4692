namespace PolicyKit;

/// <summary>What a role's trust policy may allow (AWS: "Update a role trust policy").</summary>
public sealed class TrustAction
{
    private TrustAction(string action) => Permission = new Permission(action, "");

    /// <summary>Take on the role with credentials of AWS: <c>sts:AssumeRole</c>.</summary>
    public static TrustAction AssumeRole { get; } = new("sts:AssumeRole");

    /// <summary>Take on the role after a SAML sign-in: <c>sts:AssumeRoleWithSAML</c>.</summary>
    public static TrustAction AssumeRoleWithSAML { get; } = new("sts:AssumeRoleWithSAML");

    /// <summary>Take on the role after an OpenID Connect sign-in: <c>sts:AssumeRoleWithWebIdentity</c>.</summary>
    public static TrustAction AssumeRoleWithWebIdentity { get; } = new("sts:AssumeRoleWithWebIdentity");

    /// <summary>Give the session tags: <c>sts:TagSession</c>.</summary>
    public static TrustAction TagSession { get; } = new("sts:TagSession");

    /// <summary>Give the session a source identity: <c>sts:SetSourceIdentity</c>.</summary>
    public static TrustAction SetSourceIdentity { get; } = new("sts:SetSourceIdentity");

    /// <summary>Give the session a context from a trusted provider: <c>sts:SetContext</c>.</summary>
    public static TrustAction SetContext { get; } = new("sts:SetContext");

    internal Permission Permission { get; }

    /// <summary>The action with its service prefix.</summary>
    public override string ToString() => Permission.Action;
}
