namespace PolicyKit.Catalogue.Naming;

/// <summary>
/// The resource types that some actions take together, as an interface: <c>Ec2.RunInstances.On(image, subnet)</c> accepts ARNs of
/// these types alone. Actions that take the same types share it.
/// </summary>
internal sealed class JointSurface
{
    private JointSurface(string interfaceName, IReadOnlyList<ActionDefinition> actions)
    {
        InterfaceName = interfaceName;
        Actions = actions;
    }

    public string InterfaceName { get; }

    public IReadOnlyList<ActionDefinition> Actions { get; }

    /// <summary>Whether ARNs of a type can be given to the actions.</summary>
    public bool Takes(ResourceTypeDefinition resourceType) => Actions[0].Takes(resourceType);

    /// <summary>The groups of a service's actions that require more than one resource type.</summary>
    /// <param name="service">The service.</param>
    /// <param name="memberOf">The member of an action.</param>
    /// <param name="taken">The service's names; those of the interfaces are added.</param>
    public static IReadOnlyList<JointSurface> Of(
        ServiceDefinition service, Func<ActionDefinition, string> memberOf, TakenNames taken) =>
        service.Actions.Where(action => action.Resources.Count(resource => resource.IsRequired) > 1)
            .GroupBy(action => string.Join(" ", action.Resources.Select(resource => resource.ResourceType.Name)))
            .Select(group => new JointSurface(taken.Take("I" + memberOf(group.First()) + "Resource", "Interface"), [.. group]))
            .ToList();
}
