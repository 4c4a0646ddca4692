using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;

namespace PolicyKit.Package.Tests;

/// <summary>The assemblies of the package's analyzer folder, loaded as an editor does: from that folder, and from the compiler.</summary>
internal sealed class PackagedCodeFixes : IDisposable
{
    private readonly AssemblyLoadContext _context = new("packaged", isCollectible: true);

    public PackagedCodeFixes(PackedPackage package)
    {
        string root = Path.Combine(package.Folder, "loaded");
        ZipFile.ExtractToDirectory(package.PackagePath, root, overwriteFiles: true);
        string folder = Path.Combine(root, "analyzers", "dotnet", "cs");
        Files = Directory.GetFiles(folder, "*.dll");
        Library = Directory.GetFiles(Path.Combine(root, "lib", "netstandard2.0"), "*.dll");
        _context.Resolving += (context, name) => Load(Path.Combine(folder, name.Name + ".dll"));
        Assembly = Load(Path.Combine(folder, "PolicyKit.CodeFixes.dll"))!;

        // From memory, so that the folder can be deleted.
        Assembly? Load(string path) => File.Exists(path) ? _context.LoadFromStream(new MemoryStream(File.ReadAllBytes(path))) : null;
    }

    public IReadOnlyList<string> Files { get; }

    /// <summary>The names of the assemblies that they need.</summary>
    public IEnumerable<string> References => Files.SelectMany(ReferencesOf).Distinct();

    /// <summary>The assemblies that a project with the package references.</summary>
    public IReadOnlyList<string> Library { get; }

    public Assembly Assembly { get; }

    public void Dispose() => _context.Unload();

    private static string[] ReferencesOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        MetadataReader reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }
}
