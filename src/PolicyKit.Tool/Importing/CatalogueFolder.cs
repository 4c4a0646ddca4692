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

    /// <summary>
    /// Makes the folder hold these services, and what AWS lists no longer as obsolete. Says what that changed.
    /// </summary>
    public IReadOnlyList<string> Replace(
        IamDataPackage package,
        IReadOnlyList<ServiceDefinition> services,
        ServiceDefinition global)
    {
        Directory.CreateDirectory(_folder);
        var changes = new List<string>();
        var written = new List<ServiceDefinition>();
        foreach (ServiceDefinition service in services.Concat(Dropped(package)).Append(global))
        {
            ServiceDefinition? old = Read(service.Prefix);
            ServiceDefinition whole = old is null ? service : ObsoleteActions.Keep(old, service, package.Date);
            changes.AddRange(old is null ? [$"{service.Prefix}: new"] : ServiceChanges.Between(old, whole));
            Write(service.Prefix + CatalogueFormat.Extension, ServiceWriter.Write(whole));
            written.Add(whole);
        }

        changes.AddRange(RemoveOthers([.. written.Select(service => service.Prefix + CatalogueFormat.Extension)]));
        Write(CatalogueFormat.IndexFile, IndexWriter.Write(package, [.. written.Where(service => service.Prefix != global.Prefix)]));
        return changes;
    }

    /// <summary>The folder's services that the package has not, as obsolete.</summary>
    private List<ServiceDefinition> Dropped(IamDataPackage package) =>
    [
        .. from file in Files()
           let prefix = Path.GetFileNameWithoutExtension(file)
           where file != CatalogueFormat.IndexFile && prefix != CatalogueFormat.GlobalPrefix && !package.Services.ContainsKey(prefix)
           select ObsoleteActions.KeepAll(Read(prefix)!, package.Date),
    ];

    /// <summary>Removes the services that AWS has and that are not wanted here.</summary>
    private List<string> RemoveOthers(HashSet<string> files)
    {
        List<string> others = [.. Files().Where(file => file != CatalogueFormat.IndexFile && !files.Contains(file))];
        foreach (string file in others) File.Delete(Path.Combine(_folder, file));
        return [.. others.Select(file => $"{Path.GetFileNameWithoutExtension(file)}: removed")];
    }

    private List<string> Files() =>
    [
        .. Directory.GetFiles(_folder, "*" + CatalogueFormat.Extension).Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
    ];

    private ServiceDefinition? Read(string prefix)
    {
        string file = prefix + CatalogueFormat.Extension;
        string path = Path.Combine(_folder, file);
        return File.Exists(path) ? ServiceReader.Read(file, File.ReadAllText(path), out _) : null;
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);
}
