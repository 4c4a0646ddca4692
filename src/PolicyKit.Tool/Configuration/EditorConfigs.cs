using System.Collections.Concurrent;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Configuration;

/// <summary>The .editorconfig files of a run, each read once. Safe for any number of threads.</summary>
internal sealed class EditorConfigs
{
    // From the folder at the top down; only files that say something.
    private readonly ConcurrentDictionary<string, IReadOnlyList<(string Folder, EditorConfigFile File)>> _byFolder =
        new(StringComparer.Ordinal);

    /// <summary>What is said of a file, by the rule's id.</summary>
    /// <exception cref="UnusableInputException">An .editorconfig cannot be read.</exception>
    public IReadOnlyDictionary<string, RuleSeverity> SeveritiesFor(string path)
    {
        string full = Path.GetFullPath(path);
        var severities = new Dictionary<string, RuleSeverity>(StringComparer.OrdinalIgnoreCase);
        foreach ((string folder, EditorConfigFile file) in Of(Path.GetDirectoryName(full)))
            file.AddTo(severities, Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/'));
        return severities;
    }

    private IReadOnlyList<(string Folder, EditorConfigFile File)> Of(string? folder)
    {
        if (folder is null) return [];
        return _byFolder.GetOrAdd(folder, here =>
        {
            string path = Path.Combine(here, EditorConfigFile.Name);
            EditorConfigFile? file = File.Exists(path)
                ? EditorConfigFile.Parse(TextInput.Read(path, TextReader.Null).Text)
                : null;
            IReadOnlyList<(string, EditorConfigFile)> above = file is { IsRoot: true } ? [] : Of(Path.GetDirectoryName(here));
            return file is null ? above : [.. above, (here, file)];
        });
    }
}
