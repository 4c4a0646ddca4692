using System.Text;
using PolicyKit.Proof;

namespace PolicyKit.Access;

/// <summary>The policy that a client's or an environment's group carries: what it opens, one statement each.</summary>
internal sealed class ClientPolicy
{
    /// <summary>The quota of a managed policy in characters; white space does not count (AWS: "IAM and AWS STS quotas").</summary>
    public const int MaxSize = 6_144;

    private static readonly IReadOnlyList<string> AllOfS3 = ["s3:*"];
    private readonly List<(IReadOnlyList<string> Actions, IReadOnlyList<string> Resources)> _statements = [];

    private ClientPolicy(IEnumerable<BucketPattern> buckets, IEnumerable<Invalidation> invalidations, string partition, string account)
    {
        foreach (BucketPattern bucket in buckets) _statements.Add((AllOfS3, [.. bucket.Resources(partition)]));
        foreach (Invalidation invalidation in invalidations)
        {
            _statements.Add((Invalidation.Actions, [invalidation.Resource(partition, account)]));
        }
    }

    public bool IsEmpty => _statements.Count == 0;

    public static ClientPolicy Of(ClientAccess client, string partition, string account) => new(
        client.Buckets.Concat(client.Environments.SelectMany(environment => environment.Buckets)), client.Invalidations, partition, account);

    public static ClientPolicy Of(EnvironmentAccess environment, string partition, string account) =>
        new(environment.Buckets, [], partition, account);

    public ClientGrants ToGrants(string client)
    {
        var grants = new List<ClientGrant>();
        foreach ((IReadOnlyList<string> actions, IReadOnlyList<string> resources) in _statements)
        {
            foreach (string resource in resources) grants.Add(new ClientGrant(actions, resource));
        }

        return new ClientGrants(client, grants);
    }

    /// <summary>The document without white space.</summary>
    public string ToJson()
    {
        var json = new StringBuilder("{\"Version\":\"2012-10-17\",\"Statement\":[");
        foreach ((IReadOnlyList<string> actions, IReadOnlyList<string> resources) in _statements)
        {
            if (json[json.Length - 1] != '[') json.Append(',');
            json.Append("{\"Effect\":\"Allow\",\"Action\":");
            Append(json, actions);
            json.Append(",\"Resource\":");
            Append(json, resources);
            json.Append('}');
        }

        return json.Append("]}").ToString();
    }

    /// <summary>Nothing needs to be escaped: all that is written here was checked to be letters, digits and a few marks.</summary>
    private static void Append(StringBuilder json, IReadOnlyList<string> values)
    {
        if (values.Count > 1) json.Append('[');
        for (int i = 0; i < values.Count; i++)
        {
            if (i > 0) json.Append(',');
            json.Append('"').Append(values[i]).Append('"');
        }

        if (values.Count > 1) json.Append(']');
    }
}
