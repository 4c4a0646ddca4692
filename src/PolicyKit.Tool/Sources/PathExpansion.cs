using Microsoft.Extensions.FileSystemGlobbing;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Sources;

/// <summary>
/// Finds the files that paths of the command line mean: files, folders and patterns with <c>*</c>. The order is that of the
/// paths, within a folder that of the names, the same on every machine. A file that several paths mean is found once.
/// </summary>
internal sealed class PathExpansion
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<FoundFile> _files = [];
    private readonly List<string> _problems = [];

    private PathExpansion()
    {
    }

    /// <summary>The files.</summary>
    public IReadOnlyList<FoundFile> Files => _files;

    /// <summary>What is wrong with the paths.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static PathExpansion Of(IEnumerable<string> paths)
    {
        var expansion = new PathExpansion();
        foreach (string path in paths) expansion.Add(path);
        return expansion;
    }

    private void Add(string path)
    {
        if (path == TextInput.StandardInput || File.Exists(path)) Add(new FoundFile(path, IsPolicy: true));
        else if (Directory.Exists(path)) AddFolder(path);
        else if (path.Contains('*')) AddMatches(path);
        else _problems.Add($"{path}: There is no such file or folder.");
    }

    private void Add(FoundFile file)
    {
        if (_known.Add(file.Path == TextInput.StandardInput ? file.Path : Path.GetFullPath(file.Path))) _files.Add(file);
    }

    private void AddFolder(string folder)
    {
        try
        {
            // Sorted by name and not by path, so that it does not matter how a folder was given.
            IEnumerable<FileSystemInfo> entries = new DirectoryInfo(folder).EnumerateFileSystemInfos();
            foreach (FileSystemInfo entry in entries.OrderBy(static entry => entry.Name, StringComparer.Ordinal))
            {
                string path = folder == "." ? entry.Name : Path.Combine(folder, entry.Name);
                if (entry is FileInfo) AddCandidate(path);
                // A link may lead back to a folder above.
                else if (!FileNames.IsPassedOver(entry.Name) && entry.LinkTarget is null) AddFolder(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add($"{folder}: {exception.Message}");
        }
    }

    private void AddMatches(string pattern)
    {
        string[] parts = pattern.Replace('\\', '/').Split('/');
        int fixedParts = Array.FindIndex(parts, part => part.Contains('*'));
        string root = string.Join('/', parts.Take(fixedParts));
        if (root.Length == 0) root = pattern.StartsWith('/') ? "/" : ".";
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(string.Join('/', parts.Skip(fixedParts)));
        matcher.AddExcludePatterns(FileNames.PassedOverFolders.Except(parts).Select(static folder => $"**/{folder}/"));
        string[] matches = Directory.Exists(root) ? [.. matcher.GetResultsInFullPath(root)] : [];
        if (matches.Length == 0) _problems.Add($"{pattern}: No file matches.");
        string fullRoot = Path.GetFullPath(root);
        foreach (string match in matches.Select(match => Path.GetRelativePath(fullRoot, match)).Order(StringComparer.Ordinal))
            AddCandidate(root == "." ? match : Path.Combine(root, match));
    }

    private void AddCandidate(string path)
    {
        if (FileNames.MayHoldPolicies(path)) Add(new FoundFile(path, FileNames.IsPolicy(path)));
    }
}
