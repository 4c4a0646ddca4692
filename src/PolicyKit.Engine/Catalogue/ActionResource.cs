namespace PolicyKit.Catalogue;

/// <summary>A resource type that an action takes.</summary>
internal sealed class ActionResource
{
    public ActionResource(ResourceTypeDefinition resourceType, bool isRequired)
    {
        ResourceType = resourceType;
        IsRequired = isRequired;
    }

    public ResourceTypeDefinition ResourceType { get; }

    /// <summary>
    /// Whether the action needs a resource of this type, as <c>ec2:RunInstances</c> needs an image and a subnet.
    /// </summary>
    public bool IsRequired { get; }
}
