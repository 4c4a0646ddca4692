using PolicyKit.Evaluation;
using PolicyKit.Model;
using PolicyKit.Proof;

namespace PolicyKit.Rules.Redundancy;

/// <summary>
/// PK4003: a Deny without which the document grants the same, as a proof shows. Other policies may need it, so that the rule is off
/// by default.
/// </summary>
internal sealed class IdleDenyRule() : Rule(RuleCatalogue.PK4003_IdleDeny)
{
    private static readonly ProofOptions Options = new() { Budget = 20_000 };

    public override void Check(RuleContext context)
    {
        if (!context.Policy.Statements.Any(statement => statement.IsAllow)) return;

        // What an Allow that is not known lets one do may be what the Deny is for.
        KnownStatements known = context.KnownStatements;
        if (known.Statements.Count < context.Policy.Statements.Count) return;
        IReadOnlyList<CompiledStatement> all = known.Grants.Layer.Statements;
        for (int i = 0; i < known.Statements.Count; i++)
        {
            StatementModel deny = known.Statements[i];
            if (deny.IsAllow) continue;
            GrantModel without = known.Grants.Only(all.Where(statement => statement.Index != i));
            if (!NewAccess.NothingNew(without, known.Grants, Options).IsProven) continue;
            context.Report(Info, StatementEdit.StartOf(context.Policy, deny),
                "The document grants the same without this statement, since no Allow of it is touched by the Deny, or another Deny "
                    + "covers it: remove it, unless it is there for what other policies allow.",
                StatementRemoval.Fix(context.Policy, deny, "what other policies allow is then no longer denied", FixKind.Repairs));
        }
    }
}
