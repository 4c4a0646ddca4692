using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit.Rules.Conditions;

/// <summary>What is wrong with the name of a condition key.</summary>
/// <param name="Message">What is wrong, without what follows from it.</param>
/// <param name="Meant">The key that was meant; null where none is near.</param>
internal sealed record KeyFlaw(string Message, string? Meant)
{
    /// <summary>What a fix writes for the name of a tag.</summary>
    public const string TagPlaceholder = "TAG_KEY";

    private const char TagMark = '/';

    /// <summary>Keys that AWS's data lack and that policies by AWS test.</summary>
    private static readonly HashSet<string> Unlisted = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalOrgMasterAccountId", "lakeformation:GlueARN",
    };

    /// <summary>What is wrong with the key; null where nothing is, or where it cannot be told.</summary>
    public static KeyFlaw? Find(ConditionTest test, ServiceCatalogue catalogue)
    {
        string key = test.Key;
        if (key.EndsWith(TagMark + TagPlaceholder, StringComparison.Ordinal))
            return new($"{TagPlaceholder} is a placeholder for the name of a tag", null);
        if (test.Definitions.Count > 0 || Unlisted.Contains(key)) return null;
        if (key.Any(char.IsWhiteSpace) && key.Trim() is var trimmed && ConditionKeys.Find(trimmed, test.Statement, catalogue).Count > 0)
            return new($"\"{key}\" has blanks around the key", trimmed);
        if (WithTag(key, test, catalogue) is { } tag) return new($"{key} lacks the name of the tag", tag);
        string prefix = ConditionKeys.PrefixOf(key);
        if (prefix.Length == 0) return new($"\"{key}\" is no condition key, which reads prefix:name", Unprefixed(key, test, catalogue));
        string dated = $"in AWS's list of {catalogue.Date}";
        if (prefix + ":" == ConditionKeys.GlobalPrefix) return new($"AWS has no global condition key {key} {dated}", Elsewhere(key, test, catalogue)
            ?? Near(key, catalogue.Global));
        if (catalogue.Find(prefix) is { } service)
            return new($"{service.DisplayName} has no condition key {key} {dated}", Near(key, service) ?? Elsewhere(key, test, catalogue));

        // What has a dot or slash is the name of an identity provider, whose keys are its own.
        if (catalogue.KnowledgeOf(prefix) != ServiceKnowledge.None || prefix.IndexOfAny(['.', '/']) >= 0) return null;
        return PrefixOfService.Meant(prefix, catalogue) is { } meant && catalogue.FindConditionKey(meant + key.Substring(prefix.Length)) is not null
            ? new($"AWS has no service with the prefix \"{prefix}\" {dated}", meant + key.Substring(prefix.Length))
            : Elsewhere(key, test, catalogue) is { } other ? new($"AWS has no condition key {key} {dated}", other) : null;
    }

    /// <summary>The key with a placeholder for the tag that it lacks; null where it is no tag key.</summary>
    private static string? WithTag(string key, ConditionTest test, ServiceCatalogue catalogue)
    {
        string whole = key.TrimEnd(TagMark) + TagMark + TagPlaceholder;
        return ConditionKeys.Find(whole, test.Statement, catalogue).Count > 0 ? whole : null;
    }

    /// <summary>A key that was written without its prefix: a global one, or one of the statement's services.</summary>
    private static string? Unprefixed(string key, ConditionTest test, ServiceCatalogue catalogue)
    {
        string global = ConditionKeys.GlobalPrefix + key;
        if (catalogue.Global.FindConditionKey(global) is { } known) return known.IsTemplate ? global : known.Name;
        return OfServices(key, test, catalogue) ?? Nearest.Find(global, Names(catalogue.Global));
    }

    /// <summary>The same name under another prefix.</summary>
    private static string? Elsewhere(string key, ConditionTest test, ServiceCatalogue catalogue)
    {
        string name = key.Substring(key.IndexOf(':') + 1);
        string global = ConditionKeys.GlobalPrefix + name;
        if (catalogue.Global.FindConditionKey(global) is { } known) return known.IsTemplate ? global : known.Name;
        return OfServices(name, test, catalogue);
    }

    private static string? OfServices(string name, ConditionTest test, ServiceCatalogue catalogue) => ConditionKeys.ServicesOf(test.Statement)
        .Select(prefix => (Key: $"{prefix}:{name}", Service: catalogue.Find(prefix)))
        .Select(found => found.Service?.FindConditionKey(found.Key) is { } known ? (known.IsTemplate ? found.Key : known.Name) : null)
        .FirstOrDefault(found => found is not null);

    /// <summary>The nearest key of a service; of a tag's key the part before the tag is compared.</summary>
    private static string? Near(string key, ServiceDefinition service)
    {
        int mark = key.IndexOf(TagMark);
        if (mark < 0) return Nearest.Find(key, Names(service));
        IEnumerable<string> heads = service.ConditionKeys.Where(known => known is { IsTemplate: true, Tokens: [{ IsPlaceholder: false }, _] })
            .Select(known => known.Tokens[0].Text).Where(head => head[head.Length - 1] == TagMark).Select(head => head.TrimEnd(TagMark));
        return Nearest.Find(key.Substring(0, mark), heads) is { } near ? near + key.Substring(mark) : null;
    }

    private static IEnumerable<string> Names(ServiceDefinition service) =>
        service.ConditionKeys.Where(known => !known.IsTemplate).Select(known => known.Name);
}
