namespace PolicyKit.Catalogue.Naming;

/// <summary>A service as C# shows it: its class and every member with its name (<see cref="MemberNames"/>).</summary>
internal sealed class ServiceSurface
{
    private readonly Dictionary<string, ActionDefinition> _actions = new(StringComparer.Ordinal);
    private readonly Dictionary<ActionDefinition, string> _members = new();
    private readonly Dictionary<ActionDefinition, int> _numbers = new();

    private ServiceSurface(ServiceDefinition service)
    {
        Service = service;
        ClassName = MemberNames.Class(service.Prefix, service.DisplayName);
        Vocabulary vocabulary = Vocabulary.Of(service);
        var taken = new TakenNames(MemberNames.Reserved.Append(ClassName));
        Resources = service.ResourceTypes
            .Select(type => Resource(type, MemberNames.Resource(type.Name, vocabulary), taken))
            .ToList();
        ResourceNesting.Link(Resources, taken);
        foreach (ActionDefinition action in service.Actions)
        {
            string member = taken.Take(MemberNames.Action(action.Name), "Action");
            _numbers[action] = _numbers.Count;
            _members[action] = member;
            _actions[member] = action;
        }

        Joints = JointSurface.Of(service, MemberOf, taken);
        var keys = new TakenNames(MemberNames.Reserved.Append(ClassName));
        Keys = service.ConditionKeys.Where(IsShown)
            .Select(key => new KeySurface(key, keys.Take(MemberNames.Key(service.Prefix, key, vocabulary), "Key")))
            .ToList();
    }

    public ServiceDefinition Service { get; }

    public string ClassName { get; }

    public IReadOnlyList<ResourceSurface> Resources { get; }

    /// <summary>The actions that require resources of several types.</summary>
    public IReadOnlyList<JointSurface> Joints { get; }

    /// <summary>
    /// The service's own keys, and those of other parties that it alone supports. Global keys are those of <c>Aws</c>.
    /// </summary>
    public IReadOnlyList<KeySurface> Keys { get; }

    public static ServiceSurface Of(ServiceDefinition service) => new(service);

    /// <summary>The member of an action of this service, the same wherever the action is shown.</summary>
    public string MemberOf(ActionDefinition action) => _members[action];

    /// <summary>The place of an action among those of the service, from 0.</summary>
    public int NumberOf(ActionDefinition action) => _numbers[action];

    /// <summary>The action of a member; null for none.</summary>
    public ActionDefinition? ActionOf(string member) =>
        _actions.TryGetValue(member, out ActionDefinition? action) ? action : null;

    /// <summary>The resource type of a class of ARNs; null for none.</summary>
    public ResourceSurface? ResourceOf(string className) => Resources.FirstOrDefault(resource => resource.ClassName == className);

    /// <summary>The key of a member; null for none.</summary>
    public KeySurface? KeyOf(string member) => Keys.FirstOrDefault(key => key.MemberName == member);

    private bool IsShown(ConditionKeyDefinition key) =>
        Service.Prefix == CatalogueFormat.GlobalPrefix
        || !key.Name.StartsWith(CatalogueFormat.GlobalPrefix + ":", StringComparison.OrdinalIgnoreCase);

    private static ResourceSurface Resource(ResourceTypeDefinition type, List<string> words, TakenNames taken)
    {
        string name = Words.Pascal(words);
        string method = taken.Take(name, "Resource");
        string className = taken.Take(method + MemberNames.ArnSuffix, "Resource");
        var factories = new List<FactorySurface>();
        foreach (ArnForm form in type.Forms)
        {
            string factory = factories.Count == 0 ? method : taken.Take(method + By(form, type.Forms[0]), "Form");
            factories.Add(new FactorySurface(factory, form));
        }

        return new ResourceSurface(type, words, className, factories);
    }

    /// <summary>What tells a further form from the first: the first placeholder that only it has.</summary>
    private static string By(ArnForm form, ArnForm first)
    {
        TemplateToken own = form.ResourceTokens.FirstOrDefault(
            token => token.IsPlaceholder && !first.ResourceTokens.Contains(token));
        return own.IsPlaceholder ? "By" + Words.Pascal(Words.Of(own.Text)) : "";
    }
}
