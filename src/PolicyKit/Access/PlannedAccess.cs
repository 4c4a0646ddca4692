namespace PolicyKit.Access;

/// <summary>
/// A plan worked out: which users and groups there are, and who is in which. Problems are collected, not thrown.
/// </summary>
internal sealed class PlannedAccess
{
    private readonly List<PlannedGroup> _groups = [];
    private readonly Dictionary<string, PlannedGroup> _groupsByName = new(StringComparer.Ordinal);
    private readonly List<(string What, string Name)> _users = [];
    private readonly PlanProblems _problems = new();

    public PlannedAccess(AccessPlan plan)
    {
        _problems.CheckAccount(plan);
        foreach (ClientAccess client in plan.ClientList) AddGroups(client, plan);
        foreach (ClientAccess client in plan.ClientList) AddApplications(client);
        foreach (Developer developer in plan.Developers) AddDeveloper(developer);
        var names = new HashSet<string>(_users.Select(user => user.Name), StringComparer.Ordinal);
        foreach (MembershipChange change in plan.Changes) Apply(change, names);
        _problems.CheckGroups(_groups);
        _problems.CheckUsers(_users, _groups);
    }

    public IReadOnlyList<PlannedGroup> Groups => _groups;

    public IEnumerable<string> Users => _users.Select(user => user.Name);

    public IReadOnlyList<string> Problems => _problems.Found;

    private void AddGroups(ClientAccess client, AccessPlan plan)
    {
        _problems.CheckClient(client);
        Add(new PlannedGroup(client.Name, client.Name, null, ClientPolicy.Of(client, plan.Account), plan.Partition));
        foreach (EnvironmentAccess environment in client.Environments)
        {
            string name = $"{client.Name}-{environment.Name}";
            Add(new PlannedGroup(name, client.Name, environment.Name, ClientPolicy.Of(environment), plan.Partition));
        }
    }

    private void Add(PlannedGroup group)
    {
        _groups.Add(group);
        _groupsByName[group.Name] = group;
    }

    private void AddApplications(ClientAccess client)
    {
        foreach ((string user, string? environment) in client.Applications.SelectMany(application => application.Users()))
        {
            _users.Add(($"The application of client '{client.Name}'", user));
            bool hasOwnGroup = client.Environments.Any(own => own.Name == environment);
            _groupsByName[hasOwnGroup ? $"{client.Name}-{environment}" : client.Name].Set(user, isMember: true);
        }
    }

    private void AddDeveloper(Developer developer)
    {
        _users.Add(("The developer", developer.Name));
        foreach (string client in developer.Clients)
        {
            if (_groupsByName.TryGetValue(client, out PlannedGroup? group)) group.Set(developer.Name, isMember: true);
            else _problems.Add($"The developer '{developer.Name}' is to join '{client}', which is no client of the plan.");
        }
    }

    private void Apply(MembershipChange change, HashSet<string> users)
    {
        string verb = change.Joins ? "join" : "leave";
        if (!_groupsByName.TryGetValue(change.Group, out PlannedGroup? group))
        {
            _problems.Add($"'{change.User}' is to {verb} '{change.Group}', which is no group of the plan.");
        }
        else if (change.Joins && !users.Contains(change.User))
        {
            _problems.Add(
                $"'{change.User}' is to join '{change.Group}', but is neither a developer nor an application of the plan.");
        }
        else
        {
            _problems.CheckName("The user", change.User, IamName.UserMaxLength);
            group.Set(change.User, change.Joins);
        }
    }
}
