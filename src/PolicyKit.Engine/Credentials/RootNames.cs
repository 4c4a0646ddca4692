using PolicyKit.Matching;

namespace PolicyKit.Credentials;

/// <summary>Names that say that something belongs to the root user of an account. Nothing in a key itself tells it.</summary>
internal static class RootNames
{
    /// <summary>Whether a profile of this name is the root user's.</summary>
    public static bool IsRootProfile(string name) => Words.Split(name).Contains("root");

    /// <summary>Whether a variable, setting or symbol of this name holds the root user's credentials.</summary>
    public static bool IsRootCredential(string name)
    {
        IReadOnlyList<string> words = Words.Split(name);
        // MinIO calls its own administrator root.
        return words.Contains("root") && !words.Contains("minio") && words.Any(
            word => word is "access" or "secret" or "key" or "keys" or "credential" or "credentials" or "creds");
    }

    /// <summary>Whether the ARN is that of an MFA device that signs the root user in.</summary>
    public static bool IsRootMfaDevice(string arn)
    {
        string[] parts = arn.Split(':');
        return parts.Length == 6 && parts[0] == "arn" && parts[1].StartsWith("aws", StringComparison.Ordinal)
            && parts[2] == "iam" && parts[3].Length == 0 && AccountNumber.Is(parts[4])
            && parts[5] == "mfa/root-account-mfa-device";
    }
}
