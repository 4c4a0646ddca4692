using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>The folder that holds the catalogue's text.</summary>
internal sealed class CatalogueFolder
{
    private readonly string _folder;

    private CatalogueFolder(string folder) => _folder = folder;

    /// <summary>Opens a folder of the catalogue, or one that is still empty or missing.</summary>
    /// <exception cref="ImportException">The folder holds something else, which an import would remove.</exception>
    public static CatalogueFolder Open(string folder)
    {
        bool isForeign = Directory.Exists(folder)
            && Directory.EnumerateFileSystemEntries(folder).Any()
            && !File.Exists(Path.Combine(folder, CatalogueFormat.IndexFile));
        return isForeign
            ? throw new ImportException($"'{folder}' is neither empty nor a catalogue: it has no {CatalogueFormat.IndexFile}.")
            : new CatalogueFolder(folder);
    }

    /// <summary>Makes the folder hold these services and no others, and says what that changed.</summary>
    public IReadOnlyList<string> Replace(
        IamDataPackage package,
        IReadOnlyList<ServiceDefinition> services,
        ServiceDefinition global)
    {
        Directory.CreateDirectory(_folder);
        var changes = new List<string>();
        HashSet<string> files = [CatalogueFormat.IndexFile];
        foreach (ServiceDefinition service in services.Append(global))
        {
            string file = service.Prefix + CatalogueFormat.Extension;
            files.Add(file);
            changes.AddRange(Changes(file, service));
            Write(file, ServiceWriter.Write(service));
        }

        foreach (string path in Directory.GetFiles(_folder, "*" + CatalogueFormat.Extension).Order(StringComparer.Ordinal))
        {
            if (files.Contains(Path.GetFileName(path))) continue;
            File.Delete(path);
            changes.Add($"{Path.GetFileNameWithoutExtension(path)}: removed");
        }

        Write(CatalogueFormat.IndexFile, IndexWriter.Write(package, services));
        return changes;
    }

    private IEnumerable<string> Changes(string file, ServiceDefinition service)
    {
        string path = Path.Combine(_folder, file);
        if (!File.Exists(path)) return [$"{service.Prefix}: new"];
        return ServiceChanges.Between(ServiceReader.Read(file, File.ReadAllText(path), out _), service);
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);
}
