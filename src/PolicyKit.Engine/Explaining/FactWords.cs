namespace PolicyKit.Explaining;

/// <summary>Keys that are true or false, as sentences of their own.</summary>
internal static class FactWords
{
    private static readonly Dictionary<string, (string Yes, string No)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aws:MultiFactorAuthPresent"] = ("the caller signed in with MFA", "the caller did not sign in with MFA"),
        ["aws:PrincipalIsAWSService"] = ("an AWS service itself is calling", "no AWS service itself is calling"),
        ["aws:SecureTransport"] = ("the request uses TLS", "the request does not use TLS"),
        ["aws:ViaAWSService"] = ("an AWS service passes on someone's call", "no AWS service passes on someone's call"),
    };

    /// <summary>The sentence; null where there is none for the key.</summary>
    public static string? Of(string key, bool value) =>
        Known.TryGetValue(key, out (string Yes, string No) words) ? (value ? words.Yes : words.No) : null;
}
