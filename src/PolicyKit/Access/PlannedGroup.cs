namespace PolicyKit.Access;

/// <summary>A group to deploy: its policy, which has the same name, and its members.</summary>
internal sealed class PlannedGroup
{
    private readonly SortedDictionary<string, bool> _members = new(StringComparer.Ordinal);

    public PlannedGroup(string name, string client, string? environment, ClientPolicy policy)
    {
        Name = name;
        Client = client;
        Environment = environment;
        IsEmpty = policy.IsEmpty;
        Json = policy.ToJson();
    }

    public string Name { get; }

    public string Client { get; }

    public string? Environment { get; }

    public string Json { get; }

    public bool IsEmpty { get; }

    public IEnumerable<string> Members => Those(isMember: true);

    /// <summary>Users that the plan says have left. They may be members still, in the account.</summary>
    public IEnumerable<string> Removed => Those(isMember: false);

    public void Set(string user, bool isMember) => _members[user] = isMember;

    private IEnumerable<string> Those(bool isMember) =>
        _members.Where(member => member.Value == isMember).Select(member => member.Key);
}
