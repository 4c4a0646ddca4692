using PolicyKit.Evaluation;
using PolicyKit.Model;

namespace PolicyKit.Proof;

/// <summary>Takes policies apart into the resource patterns that a client is allowed something on.</summary>
internal static class GrantPatterns
{
    private static readonly string[] Everything = ["*"];
    private static readonly Dictionary<string, string> NothingKnown = [];

    public static ClientGrants Of(IsolatedPolicies client)
    {
        IReadOnlyList<PolicyModel> policies = client.Read();
        // What cannot be evaluated is never taken for granting nothing.
        bool isPlain = policies.All(static policy =>
            StatementCheck.FindProblem(policy) is null && policy.Statements.All(static statement => statement.IsAllow));
        var grants = new List<ClientGrant>();
        int place = 0;
        foreach (PolicyModel policy in policies)
        {
            IReadOnlyDictionary<string, string> known = policy.HasVariables ? client.Context : NothingKnown;
            foreach (StatementModel statement in policy.Statements)
            {
                if (statement.Effect != Effect.Deny) Add(grants, statement, place, isPlain, known);
                place++;
            }
        }

        return new ClientGrants(client.Client, grants) { Policies = client };
    }

    /// <summary>The statement that allows something on a pattern, about that pattern alone.</summary>
    public static CompiledStatement StatementFor(IsolatedPolicies client, ClientGrant grant)
    {
        CompiledStatement statement = client.Grants.Layer.Statements[grant.Statement];
        return statement.Resources is { } resources && !statement.ResourcesNegated
            ? statement.For(statement.Actions, [.. resources.Where(pattern => pattern.Text == grant.Resource)])
            : statement;
    }

    private static void Add(
        List<ClientGrant> grants, StatementModel statement, int place, bool isPlain, IReadOnlyDictionary<string, string> known)
    {
        string[] actions = statement.Actions is { IsNegated: false } named
            ? [.. named.Values.Select(static action => action.Text)]
            : Everything;
        IReadOnlyList<ResourceValues> values = ResourceValues.Of(statement, known);
        if (statement.Resources is not { IsNegated: false } resources)
        {
            // Behind NotResource is almost everything, which is never meant to be shared.
            var all = new ClientGrant(Everything, Everything[0]) { SaysMore = true, ResourceValues = values, Statement = place };
            grants.Add(all);
            return;
        }

        bool saysMore = !isPlain || statement.HasPrincipal || statement.Conditions.Count > 0;
        foreach (PolicyText resource in resources.Values)
        {
            string pattern = KnownVariables.Fill(resource.Text, known);
            grants.Add(new ClientGrant(actions, resource.Text)
            {
                Pattern = pattern,
                SaysMore = saysMore || KnownVariables.HasAny(pattern),
                ResourceValues = values,
                Statement = place,
            });
        }
    }
}
