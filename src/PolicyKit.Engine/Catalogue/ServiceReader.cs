namespace PolicyKit.Catalogue;

/// <summary>
/// Reads the text of one service, in one pass. A line that cannot be used is an error and is left out; reading never fails.
/// </summary>
internal sealed class ServiceReader
{
    private readonly string _file;
    private readonly List<CatalogueError> _errors = new();
    private readonly Dictionary<string, ConditionKeyDefinition> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResourceTypeDefinition> _resourceTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActionDefinition> _actions = new(StringComparer.OrdinalIgnoreCase);
    private string _prefix = "";
    private string _displayName = "";
    private ActionGroup? _group;
    private int _line;

    private ServiceReader(string file) => _file = file;

    /// <summary>Reads a service.</summary>
    /// <param name="file">The file's name, for the errors.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="errors">What is wrong with it, by line.</param>
    public static ServiceDefinition Read(string file, string text, out IReadOnlyList<CatalogueError> errors)
    {
        var reader = new ServiceReader(file);
        foreach (string line in text.Split('\n'))
        {
            reader._line++;
            reader.ReadLine(line.TrimEnd('\r'));
        }

        if (reader._prefix.Length == 0) reader.Report("The file has no usable 'service' line.");
        errors = reader._errors;
        return new ServiceDefinition(
            reader._prefix, reader._displayName, reader._actions.Values, reader._resourceTypes.Values, reader._keys.Values);
    }

    private void ReadLine(string line)
    {
        if (line.Length == 0) return;
        string[] fields = line.Split(CatalogueFormat.Field);
        switch (fields[0])
        {
            case "": ReadAction(fields); break;
            case CatalogueFormat.Actions: ReadGroup(fields); break;
            case CatalogueFormat.Key: ReadKey(fields); break;
            case CatalogueFormat.Resource: ReadResource(fields); break;
            case CatalogueFormat.Service: ReadService(fields); break;
            default: Report($"'{fields[0]}' is no kind of line."); break;
        }
    }

    private void ReadService(string[] fields)
    {
        if (!HasFields(fields, 3)) return;
        _prefix = fields[1];
        _displayName = fields[2];
    }

    private void ReadKey(string[] fields)
    {
        if (!HasFields(fields, 3)) return;
        bool isMultiValued = fields[2].StartsWith(CatalogueFormat.ArrayOf, StringComparison.Ordinal);
        string type = isMultiValued ? fields[2].Substring(CatalogueFormat.ArrayOf.Length) : fields[2];
        bool isKnown = CatalogueFormat.KeyTypes.TryGetValue(type, out ConditionKeyType known);
        if (isKnown) Add(_keys, fields[1], new ConditionKeyDefinition(fields[1], known, isMultiValued));
        else Report($"'{fields[2]}' is no type of condition key.");
    }

    private void ReadResource(string[] fields)
    {
        if (!HasFields(fields, 4)) return;
        var forms = new List<ArnForm>();
        foreach (string text in fields[2].Split(CatalogueFormat.Form))
        {
            if (ArnForm.TryParse(text) is { } form) forms.Add(form);
            else Report($"'{text}' is no ARN form 'service:region:account:resource'.");
        }

        if (forms.Count > 0) Add(_resourceTypes, fields[1], new ResourceTypeDefinition(fields[1], forms, Keys(fields[3])));
    }

    private void ReadGroup(string[] fields)
    {
        _group = null;
        if (!HasFields(fields, 4)) return;
        var levels = AccessLevel.None;
        foreach (string word in fields[1].Split(CatalogueFormat.Level))
        {
            if (CatalogueFormat.AccessLevels.TryGetValue(word, out AccessLevel level)) levels |= level;
            else Report($"'{word}' is no access level.");
        }

        _group = new ActionGroup(levels, Resources(fields[2]), Keys(fields[3]));
    }

    private void ReadAction(string[] fields)
    {
        if (!HasFields(fields, fields.Length == 3 ? 3 : 2)) return;
        if (_group is null)
        {
            Report($"No usable 'actions' line stands before '{fields[1]}'.");
            return;
        }

        Add(_actions, fields[1], new ActionDefinition(_prefix, fields[1], _group.Levels, _group.Resources, _group.Keys)
        {
            ObsoleteSince = fields.Length == 3 ? fields[2] : null,
        });
    }

    private List<ActionResource> Resources(string list)
    {
        var resources = new List<ActionResource>();
        foreach (string item in CatalogueFormat.Items(list))
        {
            string name = item.TrimEnd(CatalogueFormat.Required);
            bool isRequired = name.Length < item.Length;
            if (Find(_resourceTypes, name, "resource type") is { } type) resources.Add(new ActionResource(type, isRequired));
        }

        return resources;
    }

    private List<ConditionKeyDefinition> Keys(string list)
    {
        var keys = new List<ConditionKeyDefinition>();
        foreach (string name in CatalogueFormat.Items(list))
        {
            if (Find(_keys, name, "condition key") is { } key) keys.Add(key);
        }

        return keys;
    }

    private T? Find<T>(Dictionary<string, T> known, string name, string kind)
        where T : class
    {
        if (known.TryGetValue(name, out T? found)) return found;
        Report($"The {kind} '{name}' is not defined above this line.");
        return null;
    }

    private void Add<T>(Dictionary<string, T> known, string name, T item)
    {
        if (known.ContainsKey(name)) Report($"'{name}' is defined twice.");
        else known.Add(name, item);
    }

    private bool HasFields(string[] fields, int count)
    {
        bool isUsable = fields.Length == count && Array.IndexOf(fields, "", 1) < 0;
        if (!isUsable) Report($"A line of this kind has {count} fields parted by tabs, none of them empty.");
        return isUsable;
    }

    private void Report(string message) => _errors.Add(new CatalogueError(_file, _line, message));
}
