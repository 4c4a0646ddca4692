using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rewriting;

namespace PolicyKit.Rules.Redundancy;

/// <summary>
/// PK4006: a statement says the same as one before it, or the same but for its actions or its resources, or another one allows all
/// that it allows. Two statements that both have a name stay apart, since their author wants them so, unless one adds nothing; two
/// that differ in the resource too.
/// </summary>
internal sealed class MergeableStatementsRule() : Rule(RuleCatalogue.PK4006_MergeableStatements)
{
    public override void Check(RuleContext context)
    {
        if (context.Policy.Json is not { } json) return;
        var known = new Dictionary<string, MergeableStatement>(StringComparer.Ordinal);
        var groups = new Dictionary<(MergeableStatement Twin, string? Differing), List<MergeableStatement>>();
        IReadOnlyList<JsonNode> nodes = JsonTree.StatementsOf(json.Root);
        HashSet<int> settled = [.. SettledStatements(context)], unnamed = [.. StatementsWithSettledSid(context)];
        for (int i = 0; i < nodes.Count; i++)
        {
            if (!nodes[i].IsObject || unnamed.Contains(nodes[i].Range.Start) || StatementEdit.HasHole(json, nodes[i])) continue;
            if (StatementShape.Of(nodes[i]) is not { } shape) continue;
            var statement = new MergeableStatement(nodes[i], i, shape, settled.Contains(nodes[i].Range.Start));
            if (statement.FindTwin(known) is not { } group) statement.Remember(known);
            else if (groups.TryGetValue(group, out List<MergeableStatement>? alike)) alike.Add(statement);
            else groups.Add(group, [statement]);
        }

        HashSet<int> told = [];
        foreach (var group in groups)
        {
            if (Report(context, nodes, group.Value, group.Key.Twin, group.Key.Differing))
                told.UnionWith(group.Value.Select(statement => statement.Node.Range.Start));
        }

        bool IsOpen(StatementModel statement) =>
            !told.Contains(statement.Origin.Range.Start) && !settled.Contains(statement.Origin.Range.Start);
        foreach ((StatementModel inner, StatementModel outer) in CoveredStatements.Find(context.KnownStatements, IsOpen))
            ReportCovered(context, inner, outer);
    }

    private void ReportCovered(RuleContext context, StatementModel inner, StatementModel outer) => context.Report(
        Info,
        StatementEdit.StartOf(context.Policy, inner),
        $"Everything that the statement allows is allowed by {StatementNames.Of(context.Policy, outer)} too, so it changes nothing, and "
            + "taking away only one takes nothing away: remove it.",
        StatementRemoval.Fix(context.Policy, inner, "access stays as it is", FixKind.Keeps));

    private bool Report(
        RuleContext context,
        IReadOnlyList<JsonNode> nodes,
        List<MergeableStatement> alike,
        MergeableStatement twin,
        string? differing)
    {
        // One statement a resource is a way to write; only from three on does it cost more than it tells.
        if (differing == PolicyElements.Resource && alike.Count < 2) return false;
        MergeableStatement statement = alike[0];
        string more = alike.Count > 1 ? $" ({alike.Count - 1} more below are alike)" : "";
        string first = twin.Shape.Sid is { } sid ? $"statement {sid}" : $"statement {twin.Index + 1}";
        string message = differing is null
            ? $"The statement says the same as {first}{more}, so it changes nothing, and taking away only one takes nothing "
                + "away: remove it."
            : $"The statement says the same as {first} but for its {differing}{more}: merge them into one with the "
                + $"{(differing == PolicyElements.Action ? "actions" : "resources")} of both, which is shorter.";
        context.Report(Info, new(new(statement.Node.Range.Start, 1)), message,
            MergeFix.Create(context.Policy, nodes, statement, twin, differing));
        return true;
    }

    /// <summary>Where the statements begin in which another rule wants the actions or resources changed first.</summary>
    private static IEnumerable<int> SettledStatements(RuleContext context) =>
        from statement in context.Policy.Statements
        where (statement.Actions?.Values ?? []).Concat(statement.Resources?.Values ?? []).Any(context.IsSettled)
        select statement.Origin.Range.Start;

    /// <summary>Where the statements begin that need a name of their own, before one can tell which of them to keep.</summary>
    private static IEnumerable<int> StatementsWithSettledSid(RuleContext context) =>
        from statement in context.Policy.Statements
        where statement.Sid is { } sid && context.IsSettled(sid)
        select statement.Origin.Range.Start;
}
