using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Conditions;

/// <summary>Finds the condition key that was meant by one that AWS does not have.</summary>
internal sealed class MeantKey(StatementModel statement, ServiceCatalogue catalogue)
{
    /// <summary>What parts a tag's name from the rest of the key.</summary>
    public const char TagMark = '/';

    public bool Exists(string key) => ConditionKeys.Find(key, statement, catalogue).Count > 0;

    /// <summary>A name that was written without its prefix: a global key, or one of the statement's services.</summary>
    public string? WithPrefix(string name) => OfGlobal(name) ?? OfServices(name)
        ?? Nearest.Find(ConditionKeys.GlobalPrefix + name, Names(catalogue.Global));

    /// <summary>A key whose name stands under another prefix, of a global key or of one of the statement's services.</summary>
    public string? UnderOtherPrefix(string key)
    {
        string name = NameOf(key);
        return OfGlobal(name) ?? OfServices(name);
    }

    /// <summary>A key whose name stands under the prefix of a certain service.</summary>
    public string? OfService(string? prefix, string key) =>
        prefix is null ? null : Find(catalogue.Find(prefix), prefix, NameOf(key));

    /// <summary>The nearest key of a service; of a tag's key the part before the tag is compared.</summary>
    public static string? Near(string key, ServiceDefinition service)
    {
        int mark = key.IndexOf(TagMark);
        if (mark < 0) return Nearest.Find(key, Names(service));
        IEnumerable<string> heads =
            from known in service.ConditionKeys
            where known is { IsTemplate: true, Tokens: [{ IsPlaceholder: false }, _] }
            let head = known.Tokens[0].Text
            where head[head.Length - 1] == TagMark
            select head.TrimEnd(TagMark);
        return Nearest.Find(key.Substring(0, mark), heads) is { } near ? near + key.Substring(mark) : null;
    }

    private string? OfGlobal(string name) => Find(catalogue.Global, catalogue.Global.Prefix, name);

    private string? OfServices(string name) => ConditionKeys.ServicesOf(statement)
        .Select(prefix => Find(catalogue.Find(prefix), prefix, name)).FirstOrDefault(found => found is not null);

    private static string? Find(ServiceDefinition? service, string prefix, string name)
    {
        string key = prefix + ":" + name;
        return service?.FindConditionKey(key) is { } known ? (known.IsTemplate ? key : known.Name) : null;
    }

    private static string NameOf(string key) => key.Substring(key.IndexOf(':') + 1);

    private static IEnumerable<string> Names(ServiceDefinition service) =>
        service.ConditionKeys.Where(known => !known.IsTemplate).Select(known => known.Name);
}
