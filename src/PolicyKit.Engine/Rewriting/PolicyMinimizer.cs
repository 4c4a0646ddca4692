using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rewriting;

/// <summary>
/// Makes a policy shorter without changing a decision. It drops values and statements that others cover, and joins statements
/// that are equal but for Action, or but for Resource. Statements that it does not wholly understand stay as they are.
/// </summary>
internal static class PolicyMinimizer
{
    /// <param name="policy">A policy's tree.</param>
    /// <param name="keepSids">Whether every name stays: then a named statement may take up nameless ones only.</param>
    public static JsonNode Minimize(JsonNode policy, bool keepSids)
    {
        bool variables = policy.Find(PolicyElements.Version)?.Text == PolicyModel.CurrentVersion;
        IReadOnlyList<JsonNode> nodes = JsonTree.StatementsOf(policy);
        var all = new MinimizedStatement?[nodes.Count];
        for (int i = 0; i < all.Length; i++)
        {
            if (StatementShape.Of(nodes[i]) is { } shape) all[i] = new MinimizedStatement(nodes[i], shape, variables);
        }

        List<MinimizedStatement> known = [.. all.OfType<MinimizedStatement>()];
        bool joined = true;
        while (joined)
        {
            joined = Join(known, keepSids, byAction: true);
            joined |= Join(known, keepSids, byAction: false);
        }

        ContainedStatements.Drop(known, keepSids);
        JsonNode[] left =
        [
            .. Enumerable.Range(0, all.Length).Where(i => all[i] is not { IsDropped: true })
                .Select(i => all[i] is { } statement ? statement.ToNode() : nodes[i]),
        ];
        return IsSame(nodes, left) ? policy
            : policy.Find(PolicyElements.Statement) is { IsArray: true } ? JsonTree.WithStatements(policy, left)
            : JsonTree.With(policy, PolicyElements.Statement, left[0]);
    }

    private static bool IsSame(IReadOnlyList<JsonNode> before, JsonNode[] after)
    {
        if (before.Count != after.Length) return false;
        for (int i = 0; i < after.Length; i++)
        {
            if (!ReferenceEquals(before[i], after[i])) return false;
        }

        return true;
    }

    private static bool Join(List<MinimizedStatement> statements, bool keepSids, bool byAction)
    {
        var keepers = new Dictionary<(string, string), MinimizedStatement>(statements.Count);
        bool joined = false;
        foreach (MinimizedStatement statement in statements)
        {
            if ((byAction ? statement.Actions : statement.Resources) is null) continue;
            (string, string) key = (statement.Rest, byAction ? statement.ResourceKey : statement.ActionKey);
            if (!keepers.TryGetValue(key, out MinimizedStatement? keeper))
            {
                keepers.Add(key, statement);
                continue;
            }

            if (keepSids && keeper.Sid is not null && statement.Sid is not null) continue;
            bool statementKeeps = keeper.Sid is null && statement.Sid is not null;
            (MinimizedStatement into, MinimizedStatement from) = statementKeeps ? (statement, keeper) : (keeper, statement);
            if (byAction) into.AddActions(from);
            else into.AddResources(from);
            keepers[key] = into;
            joined = true;
        }

        if (joined) statements.RemoveAll(static statement => statement.IsDropped);
        return joined;
    }
}
