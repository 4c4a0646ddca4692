namespace PolicyKit.Catalogue.Naming;

/// <summary>A resource type as C# shows it.</summary>
internal sealed class ResourceSurface
{
    private readonly List<ChildSurface> _children = new();

    public ResourceSurface(
        ResourceTypeDefinition resourceType,
        List<string> words,
        string className,
        IReadOnlyList<FactorySurface> factories)
    {
        ResourceType = resourceType;
        Words = words;
        ClassName = className;
        Factories = factories;
    }

    public ResourceTypeDefinition ResourceType { get; }

    /// <summary>The words of the type's name.</summary>
    public List<string> Words { get; }

    /// <summary>The class of its ARNs, whose members are the actions that take it.</summary>
    public string ClassName { get; }

    /// <summary>A method for each form of its ARNs, in the catalogue's order.</summary>
    public IReadOnlyList<FactorySurface> Factories { get; }

    /// <summary>The resource types that lie in this one.</summary>
    public IReadOnlyList<ChildSurface> Children => _children;

    internal void Add(ChildSurface child) => _children.Add(child);
}
