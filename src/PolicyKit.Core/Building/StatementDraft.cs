namespace PolicyKit.Building;

/// <summary>
/// One Allow or Deny as it was called, linked to the one before. Never changed, so that two chains from one beginning share it
/// and do not see each other.
/// </summary>
internal sealed class StatementDraft
{
    private StatementDraft(StatementDraft? previous, bool allows, string? sid, Permission[] permissions)
    {
        Previous = previous;
        Allows = allows;
        Sid = sid;
        Permissions = permissions;
    }

    private StatementDraft(StatementDraft other)
        : this(other.Previous, other.Allows, other.Sid, other.Permissions)
    {
        Exclusion = other.Exclusion;
        Principals = other.Principals;
        AllExcept = other.AllExcept;
        Conditions = other.Conditions;
    }

    public StatementDraft? Previous { get; }

    public bool Allows { get; }

    public string? Sid { get; }

    public Permission[] Permissions { get; private init; }

    public StatementExclusion Exclusion { get; private init; }

    public Principal[]? Principals { get; private init; }

    /// <summary>Whether the principals are those whom the statement does not concern.</summary>
    public bool AllExcept { get; private init; }

    public Condition[] Conditions { get; private init; } = [];

    public static StatementDraft After(
        StatementDraft? previous, bool allows, string? sid, Permission first, Permission[] rest,
        StatementExclusion exclusion = StatementExclusion.None) =>
        new(previous, allows, sid, Single(Join([], first, rest))) { Exclusion = exclusion };

    /// <summary>Of a trust policy, whose statements have no resource.</summary>
    public static StatementDraft After(
        StatementDraft? previous, bool allows, string? sid, TrustAction first, TrustAction[] rest) =>
        new(previous, allows, sid, Array.ConvertAll(Join([], first, rest), static action => action.Permission));

    public StatementDraft For(Principal first, Principal[] rest, bool allExcept = false) =>
        new(this) { Principals = Join([], first, rest), AllExcept = allExcept };

    /// <summary>The same actions, all on one resource; on none where it is empty.</summary>
    public StatementDraft On(string resource) =>
        new(this) { Permissions = Array.ConvertAll(Permissions, permission => new Permission(permission.Action, resource)) };

    /// <summary>
    /// The same, where whole ARNs in the policy's partition are written without it, as typed ones are: else one resource would be
    /// taken for two.
    /// </summary>
    public StatementDraft Within(Partition partition)
    {
        string head = partition.ArnPrefix + ":";
        if (!Array.Exists(Permissions, permission => permission.Resource.StartsWith(head, StringComparison.Ordinal))) return this;
        return new(this) { Permissions = Array.ConvertAll(Permissions, Relative) };

        Permission Relative(Permission permission) => permission.Resource.StartsWith(head, StringComparison.Ordinal)
            ? new Permission(permission.Action, permission.Resource.Substring(head.Length - 1))
            : permission;
    }

    public StatementDraft When(Condition first, Condition[] rest) => new(this) { Conditions = Join(Conditions, first, rest) };

    /// <summary>One that stands for several pairs gives its pairs; one that stands for none stays, for the checks.</summary>
    private static Permission[] Single(Permission[] permissions)
    {
        if (!Array.Exists(permissions, static permission => permission.Pairs is not null)) return permissions;
        var single = new List<Permission>();
        foreach (Permission permission in permissions)
        {
            if (permission.Pairs is { Length: > 0 } pairs) single.AddRange(pairs);
            else single.Add(permission);
        }

        return [.. single];
    }

    // Always a copy: the caller may keep the array of his values and change it.
    private static T[] Join<T>(T[] before, T first, T[] rest)
        where T : class
    {
        if (first is null) throw new ArgumentNullException(nameof(first));
        if (rest is null) throw new ArgumentNullException(nameof(rest));
        var all = new T[before.Length + 1 + rest.Length];
        before.CopyTo(all, 0);
        int at = before.Length;
        all[at++] = first;
        foreach (T item in rest) all[at++] = item ?? throw new ArgumentException("One of the values is null.", nameof(rest));
        return all;
    }
}
