using PolicyKit.Evaluation;
using PolicyKit.Model;
using PolicyKit.Proof;

namespace PolicyKit.Rules.Redundancy;

/// <summary>PK4002: an Allow of which the Deny statements of the same document leave nothing, as a proof shows.</summary>
internal sealed class ShadowedAllowRule() : Rule(RuleCatalogue.PK4002_ShadowedAllow)
{
    private const int MostDenies = 32;
    private static readonly ProofOptions Options = new() { Budget = 5_000 };

    public override void Check(RuleContext context)
    {
        if (!context.Policy.Statements.Any(statement => statement.Effect is Effect.Deny)) return;
        if (!context.Policy.Statements.Any(statement => statement.IsAllow)) return;
        KnownStatements known = context.KnownStatements;
        int[] denies = [.. Enumerable.Range(0, known.Statements.Count).Where(i => !known.Statements[i].IsAllow)];
        for (int i = 0; i < known.Statements.Count; i++)
        {
            StatementModel allow = known.Statements[i];
            if (!allow.IsAllow || IsSettled(context, allow)) continue;
            if (!IsDeniedThroughout(known, allow, denies)) continue;
            int[] met = [.. denies.Where(deny => MayDeny(known.Statements[deny], allow)).Take(MostDenies)];
            if (FindDenies(known.Grants, i, met) is { } by) Report(context, known, allow, by);
        }
    }

    private void Report(RuleContext context, KnownStatements known, StatementModel allow, int[] by)
    {
        string which = by.Length == 1 ? "by " + StatementNames.Of(context.Policy, known.Statements[by[0]]) : "by the Deny statements together";
        context.Report(Info, StatementEdit.StartOf(context.Policy, allow),
            $"Everything that the statement allows is denied {which}, and a Deny always wins, so it grants nothing: remove it, or "
                + "narrow the Deny.",
            StatementRemoval.Fix(context.Policy, allow, "access stays as it is", FixKind.Keeps));
        context.SettleStatement(allow);
    }

    /// <summary>The Deny statements that leave nothing of an Allow, one alone where one suffices; null where something is left.</summary>
    private static int[]? FindDenies(GrantModel grants, int allow, int[] denies)
    {
        IReadOnlyList<CompiledStatement> all = grants.Layer.Statements;

        // What grants nothing by itself is another rule's.
        if (!Leaves([])) return null;
        foreach (int deny in denies)
        {
            if (!Leaves([deny])) return [deny];
        }

        return denies.Length > 1 && !Leaves(denies) ? denies : null;

        // Also where it is not known.
        bool Leaves(int[] some) => !CommonAccess.NothingOf(
            grants.Only([all[allow], .. some.Select(index => all[index])]), [], [], Options).IsProven;
    }

    /// <summary>Whether each action of the Allow is one that a Deny is about.</summary>
    private static bool IsDeniedThroughout(KnownStatements known, StatementModel allow, int[] denies) =>
        KnownStatements.ExampleActions(allow).All(action =>
            Array.Exists(denies, deny => StatementMatch.OfAction(known.Statements[deny], action) != Truth.No));

    private static bool MayDeny(StatementModel deny, StatementModel allow) => allow.Actions!.IsNegated
        || KnownStatements.ExampleActions(allow).Any(action => StatementMatch.OfAction(deny, action) != Truth.No);

    private static bool IsSettled(RuleContext context, StatementModel statement) =>
        statement.Actions!.Values.Concat(statement.Resources?.Values ?? []).Any(context.IsSettled);
}
