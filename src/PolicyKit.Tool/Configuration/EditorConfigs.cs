using System.Collections.Concurrent;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Configuration;

/// <summary>The .editorconfig files of a run, each read once. Safe for any number of threads.</summary>
internal sealed class EditorConfigs
{
    // From the folder at the top down; only files that say something.
    private readonly ConcurrentDictionary<string, IReadOnlyList<(string Folder, EditorConfigFile File)>> _byFolder =
        new(StringComparer.Ordinal);

    /// <summary>What is said of a file.</summary>
    /// <exception cref="UnusableInputException">An .editorconfig cannot be read.</exception>
    public FileSettings Of(string path)
    {
        string full = Path.GetFullPath(path);
        var settings = new FileSettings();
        foreach ((string folder, EditorConfigFile file) in In(Path.GetDirectoryName(full)))
            file.AddTo(settings, Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/'));
        return settings;
    }

    private IReadOnlyList<(string Folder, EditorConfigFile File)> In(string? folder)
    {
        if (folder is null) return [];
        return _byFolder.GetOrAdd(folder, here =>
        {
            string path = Path.Combine(here, EditorConfigFile.Name);
            EditorConfigFile? file = File.Exists(path)
                ? EditorConfigFile.Parse(path, TextInput.Read(path, TextReader.Null).Text)
                : null;
            IReadOnlyList<(string, EditorConfigFile)> above = file is { IsRoot: true } ? [] : In(Path.GetDirectoryName(here));
            return file is null ? above : [.. above, (here, file)];
        });
    }
}
