using System.Diagnostics.CodeAnalysis;
using PolicyKit.Building;
using PolicyKit.Proof;

namespace PolicyKit.Access;

/// <summary>What a client's or an environment's group opens, a statement for each bucket or pattern that was named.</summary>
internal sealed class ClientPolicy
{
    private readonly List<Permission[]> _statements = [];

    private ClientPolicy(IEnumerable<BucketPattern> buckets)
    {
        foreach (BucketPattern bucket in buckets) Add(bucket.Permissions);
    }

    /// <summary>Whether nothing was named that it could open; what was named with a problem counts.</summary>
    public bool NamesNothing { get; private set; } = true;

    public bool IsEmpty => _statements.Count == 0;

    /// <summary>The client's own policy, which opens its environments too.</summary>
    public static ClientPolicy Of(ClientAccess client, AwsAccount account)
    {
        var policy = new ClientPolicy(client.Buckets);
        foreach (EnvironmentAccess environment in client.Environments)
        {
            foreach (BucketPattern bucket in environment.Buckets) policy.Add(bucket.Permissions);
        }

        foreach (Invalidation invalidation in client.Invalidations) policy.Add(invalidation.Permissions(account));
        return policy;
    }

    public static ClientPolicy Of(EnvironmentAccess environment) => new(environment.Buckets);

    public bool TryBuild(
        Partition partition, [NotNullWhen(true)] out IdentityPolicy? policy, out IReadOnlyList<PolicyProblem> problems)
    {
        IdentityPolicyBuilder builder = Policy.Identity(partition);
        foreach (Permission[] statement in _statements) builder = builder.Allow(statement[0], statement.Skip(1).ToArray());
        return builder.TryBuild(out policy, out problems);
    }

    /// <summary>The same permissions for the proof, the actions on one resource together.</summary>
    public ClientGrants ToGrants(string client, Partition partition)
    {
        var grants = new List<ClientGrant>(_statements.Count * 2);
        foreach (Permission[] statement in _statements)
        {
            for (int start = 0, end; start < statement.Length; start = end)
            {
                string resource = statement[start].Resource;
                for (end = start + 1; end < statement.Length && statement[end].Resource == resource;) end++;
                var actions = new string[end - start];
                for (int i = 0; i < actions.Length; i++) actions[i] = statement[start + i].Action;
                grants.Add(new ClientGrant(actions, resource[0] == ':' ? partition.ArnPrefix + resource : resource));
            }
        }

        return new ClientGrants(client, grants);
    }

    private void Add(Permission[] statement)
    {
        NamesNothing = false;
        if (statement.Length > 0) _statements.Add(statement);
    }
}
