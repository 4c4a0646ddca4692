namespace PolicyKit.Tool.Configuration;

/// <summary>What one .editorconfig file says of rules.</summary>
internal sealed class EditorConfigFile
{
    /// <summary>The file's name.</summary>
    public const string Name = ".editorconfig";

    private const string Before = "dotnet_diagnostic.";
    private const string Behind = ".severity";

    private readonly List<(SectionGlob Files, Dictionary<string, RuleSeverity> Severities)> _sections = [];

    private EditorConfigFile()
    {
    }

    /// <summary>Whether no file of a folder above counts.</summary>
    public bool IsRoot { get; private set; }

    public static EditorConfigFile Parse(string text)
    {
        var file = new EditorConfigFile();
        string? section = null;
        foreach (string raw in text.Split('\n'))
        {
            string line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or ';') continue;
            if (line[0] == '[' && line.LastIndexOf(']') is > 0 and int end) section = line[1..end];
            else if (line.IndexOfAny(['=', ':']) is > 0 and int sign)
                file.Read(section, line[..sign].Trim(), ValueOf(line[(sign + 1)..]));
        }

        return file;
    }

    /// <summary>Adds what is said of a file, over what was said by files further away.</summary>
    /// <param name="path">The file's path from the folder of this one, with <c>/</c> between folders.</param>
    /// <param name="severities">Takes it, by the rule's id.</param>
    public void AddTo(Dictionary<string, RuleSeverity> severities, string path)
    {
        foreach ((SectionGlob files, Dictionary<string, RuleSeverity> said) in _sections)
        {
            if (!files.Matches(path)) continue;
            foreach ((string rule, RuleSeverity severity) in said) severities[rule] = severity;
        }
    }

    private static string ValueOf(string text)
    {
        int comment = text.IndexOfAny(['#', ';']);
        return (comment < 0 ? text : text[..comment]).Trim();
    }

    private void Read(string? section, string key, string value)
    {
        if (section is null)
        {
            IsRoot |= Is(key, "root") && Is(value, "true");
            return;
        }

        if (RuleOf(key) is not { } rule || RuleSeverity.Parse(value) is not { } severity) return;
        _sections.Add((new SectionGlob(section), new(StringComparer.OrdinalIgnoreCase) { [rule] = severity }));
    }

    private static string? RuleOf(string key) => key.Length > Before.Length + Behind.Length
        && key.StartsWith(Before, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Behind, StringComparison.OrdinalIgnoreCase)
            ? key[Before.Length..^Behind.Length]
            : null;

    private static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
