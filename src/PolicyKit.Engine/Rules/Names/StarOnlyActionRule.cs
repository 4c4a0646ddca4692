using PolicyKit.Catalogue;
using PolicyKit.Model;

namespace PolicyKit.Rules.Names;

/// <summary>
/// PK2007: an action that takes no resource stands beside ARNs, which never grant it; only the resource <c>*</c> does.
/// </summary>
internal sealed class StarOnlyActionRule() : Rule(RuleCatalogue.PK2007_StarOnlyAction)
{
    private const int Shown = 5;

    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in context.Policy.Statements) CheckStatement(context, statement);
    }

    private void CheckStatement(RuleContext context, StatementModel statement)
    {
        if (statement.HasPrincipal || statement.Actions is not { IsNegated: false } actions) return;
        if (statement.Resources is not { IsNegated: false, IsComplete: true, Values.Count: > 0 } resources) return;

        // What is wrong with an ARN is told first; a field of stars may be meant as every resource.
        if (resources.Values.Any(value => context.IsSettled(value) || value.Text.Trim('*').Length == 0)) return;
        bool TakesOnlyStar(PolicyText value) => context.Catalogue.FindAction(value.Text) is { TakesOnlyStar: true };
        List<PolicyText> dead = [.. actions.Values.Where(TakesOnlyStar)];
        if (dead.Count == 0) return;
        List<string> names = [.. dead.Select(value => value.Text)];
        string list = string.Join(", ", names.Take(Shown)) + (names.Count > Shown ? $" and {names.Count - Shown} more" : "");
        string verb = names.Count > 1 ? "take" : "takes";
        string effect = statement.IsAllow ? "never grant" : "never deny";
        context.Report(Info, dead[0].Origin,
            $"{list} {verb} no resource, so the ARNs listed here {effect} {(names.Count > 1 ? "them" : "it")}: write a "
                + $"statement of {(names.Count > 1 ? "their" : "its")} own with \"Resource\": \"*\".",
            [.. StatementFix.MoveToStar(context.Policy, statement, dead)]);

        // Whether others of the list say the same shows once the actions stand where they count.
        dead.ForEach(context.Settle);
    }
}
