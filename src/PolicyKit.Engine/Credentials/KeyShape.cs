namespace PolicyKit.Credentials;

/// <summary>The shapes of access keys: those of AWS (AWS: "IAM identifiers") and those of stores that imitate S3.</summary>
internal static class KeyShape
{
    private static readonly string[] IdPrefixes = ["AKIA", "ASIA", "ABIA", "ACCA"];

    /// <summary>Whether the text is an access key id: a known prefix and sixteen capitals or digits without a pattern.</summary>
    public static bool IsAccessKeyId(string text)
    {
        if (text.Length != 20 || Array.IndexOf(IdPrefixes, text.Substring(0, 4)) < 0)
            return false;
        return text.All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9')
            && !Placeholder.Is(text) && Entropy.BitsPerCharacter(text) >= 3;
    }

    /// <summary>Whether the text is an AWS secret access key: forty characters of base 64 that look random.</summary>
    public static bool IsSecretKey(string text) =>
        text.Length == 40 && IsBase64(text) && !Placeholder.Is(text) && Entropy.BitsPerCharacter(text) >= 4.25;

    /// <summary>Whether the text, which stands where a secret belongs, is a secret of any store with S3's interface.</summary>
    public static bool IsStoreSecret(string text) =>
        IsSecretKey(text)
        || text.Length is >= 32 and <= 128 && IsBase64(text) && !Placeholder.Is(text) && Entropy.BitsPerCharacter(text) >= 3.5;

    private static bool IsBase64(string text) =>
        text.All(c => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '+' or '/');
}
