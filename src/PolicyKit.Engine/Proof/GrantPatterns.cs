using PolicyKit.Evaluation;

namespace PolicyKit.Proof;

/// <summary>Takes policies apart into the resource patterns that a client is allowed something on.</summary>
internal static class GrantPatterns
{
    private const string Everything = "*";

    public static ClientGrants Of(IsolatedPolicies client)
    {
        bool hasDenies = client.Grants.Layer.Statements.Any(static statement => !statement.IsAllow);
        var grants = new List<ClientGrant>();
        foreach (CompiledStatement statement in client.Grants.Layer.Statements.Where(static statement => statement.IsAllow))
        {
            IReadOnlyList<string> actions = statement.ActionsNegated ? [Everything] : [.. statement.Actions.Select(static action => action.Text)];
            bool isPlain = !hasDenies && statement.Conditions.Length == 0 && statement.Principals is null;
            if (statement.Resources is not { } resources || statement.ResourcesNegated)
            {
                // Behind NotResource is almost everything, which is never meant to be shared.
                grants.Add(new ClientGrant([Everything], Everything) { Statement = statement });
                continue;
            }

            foreach (PatternTemplate resource in resources)
            {
                bool saysMore = !isPlain || resource.Variables.Count > 0;
                grants.Add(new ClientGrant(actions, resource.Text) { Statement = saysMore ? statement.For(statement.Actions, [resource]) : null });
            }
        }

        return new ClientGrants(client.Client, grants) { Policies = client };
    }

    /// <summary>The statement that allows on a pattern and says no more: the client's own, or, of several, the first.</summary>
    public static CompiledStatement StatementFor(IsolatedPolicies client, string resource)
    {
        CompiledStatement statement = client.Grants.Layer.Statements.First(
            one => one is { IsAllow: true, ResourcesNegated: false } && one.Resources?.Any(pattern => pattern.Text == resource) == true);
        return statement.For(statement.Actions, [.. statement.Resources!.Where(pattern => pattern.Text == resource)]);
    }
}
