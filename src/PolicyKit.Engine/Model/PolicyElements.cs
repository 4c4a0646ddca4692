namespace PolicyKit.Model;

/// <summary>The names of the policy language's elements (AWS: "IAM JSON policy elements reference").</summary>
internal static class PolicyElements
{
    public const string Version = "Version";
    public const string Id = "Id";
    public const string Statement = "Statement";
    public const string Sid = "Sid";
    public const string Effect = "Effect";
    public const string Principal = "Principal";
    public const string NotPrincipal = "NotPrincipal";
    public const string Action = "Action";
    public const string NotAction = "NotAction";
    public const string Resource = "Resource";
    public const string NotResource = "NotResource";
    public const string Condition = "Condition";

    public static readonly IReadOnlyList<string> OfPolicy = [Version, Id, Statement];

    public static readonly IReadOnlyList<string> OfStatement =
        [Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition];

    public static readonly IReadOnlyList<string> OfPrincipal = ["AWS", "Federated", "Service", "CanonicalUser"];
}
