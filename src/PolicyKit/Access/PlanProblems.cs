namespace PolicyKit.Access;

/// <summary>Checks a plan against what IAM takes (AWS: "IAM and AWS STS quotas") and collects what is wrong.</summary>
internal sealed class PlanProblems
{
    /// <summary>How many groups a user can be in; AWS does not raise it.</summary>
    private const int GroupsPerUser = 10;

    /// <summary>How many groups an account can have, once AWS has raised the quota as far as it does.</summary>
    private const int GroupsPerAccount = 500;

    private readonly List<string> _found = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Found => _found;

    public void Add(string problem)
    {
        if (_known.Add(problem)) _found.Add(problem);
    }

    public void CheckName(string what, string name, int maxLength)
    {
        if (IamName.ProblemOf(what, name, maxLength) is { } problem) Add(problem);
    }

    public void CheckAccount(AccessPlan plan)
    {
        if (plan.Account == AwsAccount.Any) Add("AwsAccount.Any is no account to deploy to; name one.");
        if (IamName.ProblemOfPath(plan.Path) is { } problem) Add(problem);
    }

    public void CheckClient(ClientAccess client)
    {
        foreach (BucketPattern bucket in client.Buckets) AddOf(client, bucket.Problem);
        foreach (Invalidation invalidation in client.Invalidations) AddOf(client, invalidation.Problem);
        foreach (EnvironmentAccess environment in client.Environments)
        {
            foreach (BucketPattern bucket in environment.Buckets) AddOf(client, bucket.Problem);
        }
    }

    public void CheckGroups(IReadOnlyList<PlannedGroup> groups)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (PlannedGroup group in groups)
        {
            CheckName("The group", group.Name, IamName.GroupMaxLength);
            CheckUnique(names, "groups", group.Name);
            if (group.NamesNothing) Add($"The group '{group.Name}' opens nothing; give it a bucket or an invalidation.");
            foreach (PolicyProblem problem in group.Problems) Add($"The group '{group.Name}': {problem}");
        }

        if (groups.Count > GroupsPerAccount)
        {
            Add($"The plan has {groups.Count} groups; IAM takes {GroupsPerAccount} an account at most. "
                + "Spread the clients over several accounts, or use roles.");
        }
    }

    public void CheckUsers(IReadOnlyList<(string What, string Name)> users, IReadOnlyList<PlannedGroup> groups)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string what, string name) in users)
        {
            CheckName(what, name, IamName.UserMaxLength);
            CheckUnique(names, "users", name);
        }

        foreach (var memberships in groups.SelectMany(group => group.Members).GroupBy(user => user, StringComparer.Ordinal))
        {
            int count = memberships.Count();
            if (count <= GroupsPerUser) continue;
            Add($"'{memberships.Key}' would be in {count} groups; IAM takes {GroupsPerUser} a user and does not raise it. "
                + "Merge clients that the same people work for into one client, or give access by roles instead.");
        }
    }

    private void AddOf(ClientAccess client, string? problem)
    {
        if (problem is not null) Add($"Client '{client.Name}': {problem}.");
    }

    private void CheckUnique(Dictionary<string, string> names, string what, string name)
    {
        if (!names.TryGetValue(name, out string? other)) names.Add(name, name);
        else if (other == name) Add($"Two {what} are called '{name}'; each needs its own name.");
        else Add($"Two {what} are called '{other}' and '{name}', which differ by case only; IAM takes them for one.");
    }
}
