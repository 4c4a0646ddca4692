namespace PolicyKit.Access;

/// <summary>A customer managed policy to deploy, and the group that it is attached to.</summary>
public sealed class AccessDocument
{
    internal AccessDocument(PlannedGroup group)
    {
        Client = group.Client;
        Environment = group.Environment;
        Group = group.Name;
        Policy = group.Policy;
    }

    /// <summary>The client that the policy is for.</summary>
    public string Client { get; }

    /// <summary>The environment that the policy is for, or null where it is for the whole client.</summary>
    public string? Environment { get; }

    /// <summary>The name of the group, and of the policy too.</summary>
    public string Group { get; }

    /// <summary>The policy.</summary>
    public IdentityPolicy Policy { get; }

    /// <summary>The policy document, without white space.</summary>
    public string Json => Policy.ToJson();

    /// <summary>The group's name and its policy document.</summary>
    public override string ToString() => $"{Group}: {Policy}";
}
