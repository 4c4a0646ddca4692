namespace PolicyKit.Catalogue;

/// <summary>A resource type of a service: its name, the forms of its ARNs, the condition keys that speak of it.</summary>
internal sealed class ResourceTypeDefinition
{
    public ResourceTypeDefinition(string name, IReadOnlyList<ArnForm> forms, IReadOnlyList<ConditionKeyDefinition> conditionKeys)
    {
        Name = name;
        Forms = forms;
        ConditionKeys = conditionKeys;
    }

    public string Name { get; }

    /// <summary>At least one; AWS gives several for a few types.</summary>
    public IReadOnlyList<ArnForm> Forms { get; }

    public IReadOnlyList<ConditionKeyDefinition> ConditionKeys { get; }

    public override string ToString() => Name;
}
