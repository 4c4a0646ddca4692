using PolicyKit.Matching;
using PolicyKit.Rules;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Configuration;

/// <summary>What one .editorconfig file says of rules, and of the project to them.</summary>
internal sealed class EditorConfigFile
{
    /// <summary>The file's name.</summary>
    public const string Name = ".editorconfig";

    private const string Before = "dotnet_diagnostic.";
    private const string Behind = ".severity";

    private readonly string _path;
    private readonly List<(SectionGlob Files, Action<FileSettings> Apply)> _lines = [];

    private EditorConfigFile(string path) => _path = path;

    /// <summary>Whether no file of a folder above counts.</summary>
    public bool IsRoot { get; private set; }

    /// <exception cref="UnusableInputException">It sets what PolicyKit has no setting for, or to what it cannot be.</exception>
    public static EditorConfigFile Parse(string path, string text)
    {
        var file = new EditorConfigFile(path);
        SectionGlob? section = null;
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line[0] is '#' or ';') continue;
            if (line[0] == '[' && line.LastIndexOf(']') is > 0 and int end) section = new(line[1..end]);
            else if (line.IndexOfAny(['=', ':']) is > 0 and int sign)
                file.Read(section, i + 1, line[..sign].Trim(), ValueOf(line[(sign + 1)..]));
        }

        return file;
    }

    /// <summary>Adds what is said of a file, over what was said by files further away.</summary>
    /// <param name="settings">Takes it.</param>
    /// <param name="path">The file's path from the folder of this one, with <c>/</c> between folders.</param>
    public void AddTo(FileSettings settings, string path)
    {
        foreach ((SectionGlob files, Action<FileSettings> apply) in _lines)
        {
            if (files.Matches(path)) apply(settings);
        }
    }

    private static string ValueOf(string text)
    {
        int comment = text.IndexOfAny(['#', ';']);
        return (comment < 0 ? text : text[..comment]).Trim();
    }

    private void Read(SectionGlob? section, int line, string key, string value)
    {
        if (section is null)
        {
            IsRoot |= Is(key, "root") && Is(value, "true");
        }
        else if (key.StartsWith(LintSettings.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            // Read here, so that a mistake is told of even where the section is about no file.
            if (LintSettings.Apply(LintOptions.Default, key, value) is null) throw Unusable(line, key, value);
            _lines.Add((section, settings => settings.Options = LintSettings.Apply(settings.Options, key, value)!));
        }
        else if (RuleOf(key) is { } rule && RuleSeverity.Parse(value) is { } severity)
        {
            _lines.Add((section, settings => settings.Severities[rule] = severity));
        }
    }

    private UnusableInputException Unusable(int line, string key, string value)
    {
        IEnumerable<string> keys = LintSettings.All.Select(setting => setting.Key);
        LintSetting? setting = LintSettings.All.FirstOrDefault(setting => Is(setting.Key, key));
        string problem = setting is not null ? $"{setting.Key} is \"{value}\", expected {setting.Form}."
            : Nearest.Find(key, keys) is { } meant ? $"There is no setting {key}; {meant} is meant?"
            : $"There is no setting {key}; there are {string.Join(", ", keys)}.";
        return new($"{_path}:{line}: {problem}");
    }

    private static string? RuleOf(string key) => key.Length > Before.Length + Behind.Length
        && key.StartsWith(Before, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Behind, StringComparison.OrdinalIgnoreCase)
            ? key[Before.Length..^Behind.Length]
            : null;

    private static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
