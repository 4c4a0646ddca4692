namespace PolicyKit.Rules.Escalation;

/// <summary>
/// The actions of IAM that change what someone may do, or who may act as someone else. None needs another action: who holds a
/// policy is a user, who may be changed, or a role, whose session has a changed policy at once.
/// </summary>
internal static class SinglePaths
{
    private const string Rights = "rights";
    private const string Identity = "identity";

    public static readonly IReadOnlyList<SinglePath> All =
    [
        new(Rights, "iam:CreatePolicyVersion", "rewrite a policy that is attached to itself"),
        new(Rights, "iam:SetDefaultPolicyVersion", "bring back an older and wider version of a policy that is attached to itself"),
        new(Rights, "iam:AttachUserPolicy", "attach an administrator's policy to itself", WorksOnOwn: true),
        new(Rights, "iam:PutUserPolicy", "write a policy for itself", WorksOnOwn: true),
        new(Rights, "iam:AttachGroupPolicy", "attach an administrator's policy to a group that it is in"),
        new(Rights, "iam:PutGroupPolicy", "write a policy for a group that it is in"),
        new(Rights, "iam:AttachRolePolicy", "attach an administrator's policy to its own role"),
        new(Rights, "iam:PutRolePolicy", "write a policy for its own role"),
        new(Rights, "iam:AddUserToGroup", "join the administrators' group"),
        new(Identity, "iam:CreateAccessKey", "make an access key for an administrator and act as that user"),
        new(Identity, "iam:CreateLoginProfile", "set a console password for an administrator who has none and sign in as that user"),
        new(Identity, "iam:UpdateLoginProfile", "set a new console password for an administrator and sign in as that user"),
        new(Identity, "iam:UpdateAssumeRolePolicy", "make an administrator's role trust it and assume that role"),
    ];
}
