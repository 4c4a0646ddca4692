using System.Text.Json;
using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>
/// A service as it grows from the package's items: keys first, then resource types, then actions. Sentences are passed over.
/// </summary>
internal sealed class ImportedService
{
    private const string ArnHead = "arn:${Partition}:";
    private readonly string _prefix;
    private readonly string _displayName;
    private readonly Dictionary<string, ConditionKeyDefinition> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ResourceTypeDefinition> _resourceTypes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ActionDefinition> _actions = [];

    public ImportedService(string prefix, string displayName)
    {
        _prefix = prefix;
        _displayName = displayName;
    }

    public ServiceDefinition ToDefinition() => new(_prefix, _displayName, _actions, _resourceTypes.Values, _keys.Values);

    public void AddConditionKey(JsonElement item)
    {
        ConditionKeyDefinition key = ConditionKeyNotation.Define(Name(item, "key"), JsonFile.Text(item, "type"));
        _keys[key.Name] = key;
    }

    public void AddResourceType(JsonElement item)
    {
        string name = Name(item, "key");
        _resourceTypes[name] = new ResourceTypeDefinition(name, Forms(name, JsonFile.Text(item, "arn")), Keys(name, [item]));
    }

    public void AddAction(JsonElement item)
    {
        string name = Name(item, "name");
        List<JsonElement> uses = [.. JsonFile.Items(item, "resourceTypes")];
        var resources = uses.GroupBy(use => JsonFile.Text(use, "name"), StringComparer.OrdinalIgnoreCase)
            .Select(group => new ActionResource(
                ResourceType(name, group.Key),
                group.All(use => JsonFile.IsTrue(use, "required"))))
            .OrderBy(resource => resource.ResourceType.Name, StringComparer.Ordinal);
        AccessLevel levels = Levels(name, JsonFile.Text(item, "accessLevel"));
        _actions.Add(new ActionDefinition(_prefix, name, levels, [.. resources], Keys(name, [item, .. uses])));
    }

    /// <summary>A name, which must not hold what parts the fields and items of the catalogue's text.</summary>
    private static string Name(JsonElement item, string property)
    {
        string name = JsonFile.Text(item, property);
        bool isUsable = name.Length > 0
            && name.IndexOfAny([CatalogueFormat.Field, '\n', '\r', CatalogueFormat.Item, CatalogueFormat.Required]) < 0;
        return isUsable ? name : throw new ImportException($"The name '{name}' cannot be written.");
    }

    /// <summary>A few types carry several forms in one text, parted by a comma.</summary>
    private static List<ArnForm> Forms(string resourceType, string arns)
    {
        var forms = new List<ArnForm>();
        foreach (string arn in arns.Split(", ", StringSplitOptions.TrimEntries))
        {
            bool hasHead = arn.StartsWith(ArnHead, StringComparison.Ordinal) && !arn.Contains(' ', StringComparison.Ordinal);
            ArnForm? form = hasHead ? ArnForm.TryParse(arn[ArnHead.Length..]) : null;
            forms.Add(form ?? throw new ImportException($"The resource type '{resourceType}' has the unusable ARN '{arn}'."));
        }

        return forms;
    }

    private static AccessLevel Levels(string action, string text)
    {
        var levels = AccessLevel.None;
        foreach (string level in text.Split(',', StringSplitOptions.TrimEntries))
        {
            string word = level == "Permissions management" ? "PermissionsManagement" : level;
            levels |= CatalogueFormat.AccessLevels.TryGetValue(word, out AccessLevel known)
                ? known
                : throw new ImportException($"The action '{action}' has the unknown access level '{level}'.");
        }

        return levels;
    }

    private ResourceTypeDefinition ResourceType(string action, string name) =>
        _resourceTypes.TryGetValue(name, out ResourceTypeDefinition? type)
            ? type
            : throw new ImportException(
                $"The action '{action}' takes the resource type '{name}', which the service does not have.");

    private List<ConditionKeyDefinition> Keys(string user, IEnumerable<JsonElement> items) =>
        [.. items.SelectMany(item => JsonFile.Items(item, "conditionKeys"))
            .Select(key => Key(user, key.GetString() ?? ""))
            .Distinct()
            .OrderBy(key => key.Name, StringComparer.Ordinal)];

    private ConditionKeyDefinition Key(string user, string name) =>
        _keys.TryGetValue(ConditionKeyNotation.Normalise(name), out ConditionKeyDefinition? key)
            ? key
            : throw new ImportException($"'{user}' supports the condition key '{name}', which the service does not have.");
}
