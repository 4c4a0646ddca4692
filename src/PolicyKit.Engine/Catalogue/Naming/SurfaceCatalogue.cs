using System.Collections.Concurrent;

namespace PolicyKit.Catalogue.Naming;

/// <summary>The services as C# shows them, each made when it is first asked for. Safe for any number of threads.</summary>
internal sealed class SurfaceCatalogue
{
    private static readonly Lazy<SurfaceCatalogue> Shared = new(() => new SurfaceCatalogue(ServiceCatalogue.Current));

    private readonly ServiceCatalogue _catalogue;
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, ServiceSurface> _surfaces = new(StringComparer.Ordinal);

    public SurfaceCatalogue(ServiceCatalogue catalogue)
    {
        _catalogue = catalogue;
        foreach (string prefix in catalogue.Services)
        {
            string className = MemberNames.Class(prefix, catalogue.DisplayNameOf(prefix) ?? prefix);
            _prefixes[className] = prefix;
            _classes[prefix] = className;
        }
    }

    /// <summary>The surface of the catalogue this assembly carries.</summary>
    public static SurfaceCatalogue Current => Shared.Value;

    /// <summary>The class <c>Aws</c>, which has the keys that every service supports.</summary>
    public ServiceSurface Global => _surfaces.GetOrAdd(CatalogueFormat.GlobalPrefix, _ => ServiceSurface.Of(_catalogue.Global));

    /// <summary>The class of a service, by its prefix; null for none.</summary>
    public string? ClassOf(string prefix) => _classes.TryGetValue(prefix, out string? className) ? className : null;

    /// <summary>The service that a class stands for, such as <c>S3</c>; null for none.</summary>
    public ServiceSurface? Find(string className) =>
        _prefixes.TryGetValue(className, out string? prefix) && _catalogue.Find(prefix) is { } service
            ? _surfaces.GetOrAdd(prefix, _ => ServiceSurface.Of(service))
            : null;
}
