namespace PolicyKit.Credentials;

/// <summary>Judges what stands in code where a library takes credentials.</summary>
internal static class LiteralKeys
{
    /// <summary>The part whose literal gives a key away; <see cref="CredentialPart.None"/> when none does.</summary>
    /// <param name="id">The access key id, where its text is known.</param>
    /// <param name="secret">The secret access key, where its text is known.</param>
    public static CredentialPart Leaking(string? id, string? secret)
    {
        bool realId = id is not null && KeyShape.IsAccessKeyId(id);
        if (secret is null)
            return realId ? CredentialPart.AccessKeyId : CredentialPart.None;
        if (!IsDocumented(id) && !IsAccount(id) && KeyShape.IsStoreSecret(secret))
            return CredentialPart.SecretKey;
        // A real id makes any secret beside it credible, unless it says itself that it is none.
        return realId && !Placeholder.Is(secret) ? CredentialPart.SecretKey : CredentialPart.None;
    }

    private static bool IsDocumented(string? id) =>
        id is not null && id.EndsWith("EXAMPLE", StringComparison.Ordinal);

    private static bool IsAccount(string? id) => id is { Length: 12 } && Placeholder.Is(id);
}
