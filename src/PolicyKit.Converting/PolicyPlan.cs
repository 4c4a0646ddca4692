using PolicyKit.Building;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Converting;

/// <summary>How a policy is to be built: by which builder, in which partition, bound to what.</summary>
internal sealed class PolicyPlan
{
    private static readonly Partition[] Partitions = [.. StaticMembers.Of<Partition>(typeof(Partition)).Keys];
    private static readonly char[] Syntax = ['*', '?', '$'];

    private PolicyPlan(PolicyKind kind, Partition partition, PolicyForm form, string? boundTo)
    {
        Kind = kind;
        Partition = partition;
        Form = form;
        BoundTo = boundTo;
    }

    public PolicyKind Kind { get; }

    /// <summary>The method that begins such a policy.</summary>
    public string Beginning => Kind.ToString();

    public Partition Partition { get; }

    public PolicyForm Form { get; }

    /// <summary>The expression of the resource that carries the policy; null for the other kinds.</summary>
    public string? BoundTo { get; }

    /// <summary>The ways to build a policy, the likeliest first; none where no builder makes policies of that shape.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="kind">What it is attached to; without it, as far as its own shape tells.</param>
    public static IEnumerable<PolicyPlan> For(PolicyDocument policy, PolicyKind kind)
    {
        if (kind == PolicyKind.Auto) kind = policy.ToModel(kind).Kind;
        Partition partition = MostUsed(policy);
        if (kind == PolicyKind.Resource) return Bound(policy, partition);
        return FormOf(kind) is { } form ? [new PolicyPlan(kind, partition, form, null)] : [];
    }

    private static PolicyForm? FormOf(PolicyKind kind) => kind switch
    {
        PolicyKind.Identity => PolicyForm.Identity,
        PolicyKind.Trust => TrustForm.Trust,
        PolicyKind.Session => SessionForm.Session,
        PolicyKind.PermissionsBoundary => PolicyForm.PermissionsBoundary,
        PolicyKind.ServiceControl => PolicyForm.ServiceControl,
        PolicyKind.VpcEndpoint => PolicyForm.VpcEndpoint,
        _ => null,
    };

    // The carrier stands in the policy as a whole, or as the beginning of what lies in it.
    private static IEnumerable<PolicyPlan> Bound(PolicyDocument policy, Partition partition)
    {
        IEnumerable<string> carriers = Resources(policy)
            .SelectMany(static resource => new[] { resource, resource.Split('/')[0] })
            .Where(static resource => resource.IndexOfAny(Syntax) < 0)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static resource => resource.Length);
        foreach (string carrier in carriers)
        {
            if (TypedArn.Of(carrier, partition) is not { } typed) continue;
            var form = new ResourceForm(new NamedArn(carrier.Substring(partition.ArnPrefix.Length)));
            yield return new PolicyPlan(PolicyKind.Resource, partition, form, typed.Code);
        }
    }

    private static Partition MostUsed(PolicyDocument policy)
    {
        IEnumerable<string> principals = policy.Statements
            .SelectMany(static statement => statement.Principals.Concat(statement.NotPrincipals))
            .SelectMany(static principal => principal.Values);
        string? id = Resources(policy).Concat(principals)
            .Select(static text => Arn.TryParse(text)?.Partition)
            .Where(static partition => partition is not null)
            .GroupBy(static partition => partition)
            .OrderByDescending(static group => group.Count())
            .FirstOrDefault()?.Key;
        return Array.Find(Partitions, partition => partition.Id == id) ?? Partition.Aws;
    }

    private static IEnumerable<string> Resources(PolicyDocument policy) =>
        policy.Statements.SelectMany(static statement => statement.Resources.Concat(statement.NotResources));
}
