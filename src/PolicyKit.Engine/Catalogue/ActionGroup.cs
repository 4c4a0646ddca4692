namespace PolicyKit.Catalogue;

/// <summary>What actions written under one line of the text have in common.</summary>
internal sealed class ActionGroup
{
    public ActionGroup(AccessLevel levels, IReadOnlyList<ActionResource> resources, IReadOnlyList<ConditionKeyDefinition> keys)
    {
        Levels = levels;
        Resources = resources;
        Keys = keys;
    }

    public AccessLevel Levels { get; }

    public IReadOnlyList<ActionResource> Resources { get; }

    public IReadOnlyList<ConditionKeyDefinition> Keys { get; }
}
