namespace PolicyKit.Requests;

/// <summary>The actions by which a role is assumed, each by principals of its own kind (AWS: "AWS STS operations").</summary>
internal static class SignIn
{
    public const string AssumeRole = "sts:AssumeRole";
    public const string WithSaml = "sts:AssumeRoleWithSAML";
    public const string WithWebIdentity = "sts:AssumeRoleWithWebIdentity";

    /// <summary>The audience of tokens that are made for AWS STS.</summary>
    public const string StsAudience = "sts.amazonaws.com";

    public static bool IsAny(string action) => Is(action, AssumeRole) || Is(action, WithSaml) || Is(action, WithWebIdentity);

    private static bool Is(string action, string other) => string.Equals(action, other, StringComparison.OrdinalIgnoreCase);
}
