namespace PolicyKit.Analyzers.Builder;

/// <summary>One pair of action and resource that a statement grants or denies.</summary>
internal sealed class BuiltPermission(BuiltText action, BuiltText resource)
{
    public BuiltText Action { get; } = action;

    public BuiltText Resource { get; } = resource;
}
