using System.Collections.Concurrent;

namespace PolicyKit.Catalogue;

/// <summary>
/// The services of AWS that this build knows. Each is read from its resource when it is first asked for. Safe for any number of
/// threads.
/// </summary>
internal sealed class ServiceCatalogue
{
    private static readonly Lazy<ServiceCatalogue> Shared = new(() => new ServiceCatalogue(EmbeddedData.Read));

    private readonly Func<string, string> _read;
    private readonly Lazy<CatalogueIndex> _index;
    private readonly Lazy<ServiceDefinition> _global;
    private readonly ConcurrentDictionary<string, ServiceDefinition> _services = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="read">The text of a file of the catalogue, by its name; empty where there is no such file.</param>
    public ServiceCatalogue(Func<string, string> read)
    {
        _read = read;
        _index = new Lazy<CatalogueIndex>(() => CatalogueIndex.Read(read(CatalogueFormat.IndexFile), out _));
        _global = new Lazy<ServiceDefinition>(() => Load(CatalogueFormat.GlobalPrefix));
    }

    /// <summary>The catalogue this assembly carries.</summary>
    public static ServiceCatalogue Current => Shared.Value;

    /// <summary>This catalogue with what newer files say of the services that they are about.</summary>
    /// <param name="read">The text of a newer file, by its name; empty where there is none.</param>
    public ServiceCatalogue Newer(Func<string, string> read) => new(file =>
    {
        string newer = read(file);
        return file == CatalogueFormat.IndexFile ? _read(file) + "\n" + newer
            : newer.Length > 0 ? newer
            : _read(file);
    });

    /// <inheritdoc cref="CatalogueIndex.Source"/>
    public string Source => _index.Value.Source;

    /// <inheritdoc cref="CatalogueIndex.Date"/>
    public string Date => _index.Value.Date;

    /// <summary>The prefixes of the services whose data is here, sorted. None is read for this.</summary>
    public IReadOnlyList<string> Services => Sorted(_index.Value.Services.Keys);

    /// <summary>The prefixes of the services that AWS has and whose data is not here, sorted.</summary>
    public IReadOnlyList<string> ServicesWithoutData => Sorted(_index.Value.Known.Keys);

    /// <summary>The condition keys that every service supports, as a service without actions.</summary>
    public ServiceDefinition Global => _global.Value;

    /// <summary>
    /// What is known of a service. Of one that is not <see cref="ServiceKnowledge.Complete"/> nothing can be said to be wrong.
    /// </summary>
    public ServiceKnowledge KnowledgeOf(string prefix) =>
        _index.Value.Services.ContainsKey(prefix) ? ServiceKnowledge.Complete
        : _index.Value.Known.ContainsKey(prefix) ? ServiceKnowledge.NameOnly
        : ServiceKnowledge.None;

    /// <summary>AWS's name of a service, whether its data is here or not; null where AWS has no such service.</summary>
    public string? DisplayNameOf(string prefix) =>
        _index.Value.Services.TryGetValue(prefix, out string? name) ? name
        : _index.Value.Known.TryGetValue(prefix, out name) ? name
        : null;

    /// <summary>
    /// The service of that prefix, in any case; null where its data is not here, whether AWS has the service or not.
    /// </summary>
    public ServiceDefinition? Find(string prefix)
    {
        if (_services.TryGetValue(prefix, out ServiceDefinition? service)) return service;
        return KnowledgeOf(prefix) == ServiceKnowledge.Complete ? _services.GetOrAdd(prefix, Load) : null;
    }

    /// <summary>
    /// The action as a policy writes it, <c>service:Name</c> without wildcards, in any case; null where it is not here.
    /// </summary>
    public ActionDefinition? FindAction(string fullName)
    {
        int colon = fullName.IndexOf(':');
        return colon < 0 ? null : Find(fullName.Substring(0, colon))?.FindAction(fullName.Substring(colon + 1));
    }

    /// <summary>
    /// The condition key as a policy writes it: a global one, or one of the service its prefix names; null where it is not here.
    /// </summary>
    public ConditionKeyDefinition? FindConditionKey(string key)
    {
        if (Global.FindConditionKey(key) is { } global) return global;
        int colon = key.IndexOf(':');
        return colon < 0 ? null : Find(key.Substring(0, colon))?.FindConditionKey(key);
    }

    private static List<string> Sorted(IEnumerable<string> prefixes) =>
        prefixes.OrderBy(prefix => prefix, StringComparer.Ordinal).ToList();

    private ServiceDefinition Load(string prefix)
    {
        string file = prefix.ToLowerInvariant() + CatalogueFormat.Extension;
        return ServiceReader.Read(file, _read(file), out _);
    }
}
