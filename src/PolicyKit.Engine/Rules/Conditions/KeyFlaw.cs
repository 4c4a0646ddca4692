using PolicyKit.Catalogue;

namespace PolicyKit.Rules.Conditions;

/// <summary>What is wrong with the name of a condition key.</summary>
/// <param name="Message">What is wrong, without what follows from it.</param>
/// <param name="Meant">The key that was meant; null where none is near.</param>
internal sealed record KeyFlaw(string Message, string? Meant)
{
    /// <summary>What a fix writes for the name of a tag.</summary>
    public const string TagPlaceholder = "TAG_KEY";

    /// <summary>Keys that AWS's data lack and that policies by AWS test.</summary>
    private static readonly HashSet<string> Unlisted = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalOrgMasterAccountId", "lakeformation:GlueARN",
    };

    /// <summary>Whether requests may carry the key all the same.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>What is wrong with the key; null where nothing is, or where it cannot be told.</summary>
    public static KeyFlaw? Find(ConditionTest test, ServiceCatalogue catalogue)
    {
        string key = test.Key;
        if (key.EndsWith(MeantKey.TagMark + TagPlaceholder, StringComparison.Ordinal))
            return new($"{TagPlaceholder} is a placeholder for the name of a tag", null);
        if (test.Definitions.Count > 0) return null;
        if (Unlisted.Contains(key))
        {
            return new($"{key} is in none of AWS's lists of keys, though policies by AWS test it", null) { IsDoubtful = true };
        }

        var meant = new MeantKey(test.Statement, catalogue);
        string trimmed = key.Trim();
        if (trimmed != key && meant.Exists(trimmed)) return new($"\"{key}\" has blanks around the key", trimmed);
        string tagged = key.TrimEnd(MeantKey.TagMark) + MeantKey.TagMark + TagPlaceholder;
        if (meant.Exists(tagged)) return new($"{key} lacks the name of the tag", tagged);
        return OfPrefix(key, meant, catalogue);
    }

    private static KeyFlaw? OfPrefix(string key, MeantKey meant, ServiceCatalogue catalogue)
    {
        string prefix = ConditionKeys.PrefixOf(key), dated = $"in AWS's list of {catalogue.Date}";
        if (prefix.Length == 0) return new($"\"{key}\" is no condition key, which reads prefix:name", meant.WithPrefix(key));
        if (prefix + ":" == ConditionKeys.GlobalPrefix)
        {
            string? global = meant.UnderOtherPrefix(key) ?? MeantKey.Near(key, catalogue.Global);
            return new($"AWS has no global condition key {key} {dated}", global);
        }

        if (catalogue.Find(prefix) is { } service)
        {
            string? near = MeantKey.Near(key, service) ?? meant.UnderOtherPrefix(key);
            return new($"{service.DisplayName} has no condition key {key} {dated}", near);
        }

        // What has a dot or slash is the name of an identity provider, whose keys are its own.
        if (catalogue.KnowledgeOf(prefix) != ServiceKnowledge.None || prefix.IndexOfAny(['.', '/']) >= 0) return null;
        string? other = meant.OfService(PrefixOfService.Meant(prefix, catalogue), key) ?? meant.UnderOtherPrefix(key);
        return other is null ? null : new($"AWS has no service with the prefix \"{prefix}\" {dated}", other);
    }
}
