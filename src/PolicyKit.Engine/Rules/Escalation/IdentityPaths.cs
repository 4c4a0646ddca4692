namespace PolicyKit.Rules.Escalation;

/// <summary>
/// What is enough with fewer resources than <see cref="SinglePaths"/> need: to change what some role, user or group may do, and
/// to become it. The first action of each is that which changes the rights.
/// </summary>
internal static class IdentityPaths
{
    public static readonly IReadOnlyList<CombinedPath> All =
    [
        new("make a role that trusts it, give that role any right and assume it",
            ["iam:AttachRolePolicy|iam:PutRolePolicy", "iam:CreateRole|iam:UpdateAssumeRolePolicy"]),
        new("give a user any right and act as that user",
            ["iam:AttachUserPolicy|iam:PutUserPolicy", "iam:CreateAccessKey|iam:CreateLoginProfile|iam:UpdateLoginProfile"]),
        new("give a group any right and join it",
            ["iam:AttachGroupPolicy|iam:PutGroupPolicy", "iam:AddUserToGroup"]),
    ];
}
