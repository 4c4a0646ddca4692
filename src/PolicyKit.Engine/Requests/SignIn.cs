namespace PolicyKit.Requests;

/// <summary>The actions by which a role is assumed, each by principals of its own kind (AWS: "AWS STS operations").</summary>
internal static class SignIn
{
    public const string AssumeRole = "sts:AssumeRole";
    public const string WithSaml = "sts:AssumeRoleWithSAML";
    public const string WithWebIdentity = "sts:AssumeRoleWithWebIdentity";

    /// <summary>Whether whoever an identity provider vouches for signs in by the action.</summary>
    public static bool IsFederated(string action) => Is(action, WithSaml) || Is(action, WithWebIdentity);

    public static bool IsAny(string action) => IsFederated(action) || Is(action, AssumeRole);

    private static bool Is(string action, string other) => string.Equals(action, other, StringComparison.OrdinalIgnoreCase);
}
