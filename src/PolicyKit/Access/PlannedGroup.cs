namespace PolicyKit.Access;

/// <summary>A group to deploy: its policy, which has the same name, and its members.</summary>
internal sealed class PlannedGroup
{
    private readonly IdentityPolicy? _policy;
    private readonly SortedDictionary<string, bool> _members = new(StringComparer.Ordinal);

    public PlannedGroup(string name, string client, string? environment, ClientPolicy policy, Partition partition)
    {
        Name = name;
        Client = client;
        Environment = environment;
        NamesNothing = policy.NamesNothing;
        policy.TryBuild(partition, out _policy, out IReadOnlyList<PolicyProblem> problems);
        Problems = policy.IsEmpty ? [] : problems;
    }

    public string Name { get; }

    public string Client { get; }

    public string? Environment { get; }

    public bool NamesNothing { get; }

    /// <summary>What keeps the policy from being built.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; }

    /// <summary>The policy, which there is where there are no <see cref="Problems"/>.</summary>
    public IdentityPolicy Policy => _policy ?? throw new PolicyException(Problems);

    public IEnumerable<string> Members => Those(isMember: true);

    /// <summary>Users that the plan says have left. They may be members still, in the account.</summary>
    public IEnumerable<string> Removed => Those(isMember: false);

    public void Set(string user, bool isMember) => _members[user] = isMember;

    private IEnumerable<string> Those(bool isMember) =>
        _members.Where(member => member.Value == isMember).Select(member => member.Key);
}
