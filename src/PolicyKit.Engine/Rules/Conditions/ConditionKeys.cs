using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Conditions;

/// <summary>Finds condition keys in the catalogue, in every place where one may be defined.</summary>
internal static class ConditionKeys
{
    public const string GlobalPrefix = "aws:";

    /// <summary>The service that reads the keys of identity providers, whose prefixes are names of the providers.</summary>
    private const string TokenService = "sts";

    /// <summary>
    /// The definitions of a key: a global one, that of the service its prefix names, those of the services of the statement's
    /// actions, which have keys under other prefixes too, and that of an identity provider.
    /// </summary>
    public static IReadOnlyList<ConditionKeyDefinition> Find(string key, StatementModel statement, ServiceCatalogue catalogue)
    {
        var found = new List<ConditionKeyDefinition>();
        if (catalogue.Global.FindConditionKey(key) is { } global) found.Add(global);

        // A tag's key is the same everywhere, so that no service has to be read for it.
        if (found.Count > 0 && key.StartsWith(GlobalPrefix, StringComparison.OrdinalIgnoreCase)) return found;
        foreach (string service in Services(key, statement))
        {
            if (catalogue.Find(service)?.FindConditionKey(key) is { } definition) found.Add(definition);
        }

        return found;
    }

    /// <summary>The prefix of a key, in lower case; empty where it has none.</summary>
    public static string PrefixOf(string key)
    {
        int colon = key.IndexOf(':');
        return colon < 0 ? "" : key.Substring(0, colon).ToLowerInvariant();
    }

    /// <summary>The services of the statement's actions.</summary>
    public static IEnumerable<string> ServicesOf(StatementModel statement) => (statement.Actions?.Values ?? [])
        .Where(value => value.IsKnown)
        .Select(value => ActionName.Parse(value.Text).Service)
        .Where(service => service.Length > 0)
        .Distinct();

    private static IEnumerable<string> Services(string key, StatementModel statement) =>
        new[] { PrefixOf(key) }.Concat(ServicesOf(statement)).Append(TokenService)
            .Where(service => service.Length > 0).Distinct();
}
