using PolicyKit.Json;

namespace PolicyKit.Credentials;

/// <summary>
/// Finds keys in a file of settings: access key ids anywhere, and in JSON secrets under a name that says so, such as
/// <c>"AWS": { "SecretKey": ... }</c>, or <c>AWS_SECRET_ACCESS_KEY</c> among the variables of a launch profile.
/// </summary>
internal static class SettingsKeys
{
    private const int MaxDepth = 64;

    public static IEnumerable<FoundKey> Find(string text)
    {
        foreach (FoundKey key in KeyScan.Find(text)) yield return key;
        if (text.IndexOf("ecret", StringComparison.OrdinalIgnoreCase) < 0) yield break;
        foreach (FoundKey key in InJson(JsonReader.Read(text).Root, 0)) yield return key;
    }

    private static IEnumerable<FoundKey> InJson(JsonNode node, int depth)
    {
        if (depth > MaxDepth) yield break;
        foreach (JsonMember member in node.Members)
        {
            if (member.Value.IsString)
            {
                if (IsSecret(member.Name) && KeyShape.IsSecretKey(member.Value.Text))
                    yield return new(member.Value.ContentRange.Start, member.Value.ContentRange.Length, "A secret access key");
                continue;
            }

            foreach (FoundKey key in InJson(member.Value, depth + 1)) yield return key;
        }

        foreach (JsonNode item in node.Items)
        {
            foreach (FoundKey key in InJson(item, depth + 1)) yield return key;
        }
    }

    /// <summary>Whether a setting of this name is a secret access key; the last part of <c>AWS:SecretKey</c> counts.</summary>
    public static bool IsSecret(string name)
    {
        int nested = name.LastIndexOf("__", StringComparison.Ordinal);
        int start = Math.Max(name.LastIndexOf(':') + 1, nested < 0 ? 0 : nested + 2);
        string last = name.Substring(start);
        return CredentialNames.PartOf(last) == CredentialPart.SecretKey
            || CredentialNames.PartOfEnvironmentVariable(name) == CredentialPart.SecretKey;
    }
}
