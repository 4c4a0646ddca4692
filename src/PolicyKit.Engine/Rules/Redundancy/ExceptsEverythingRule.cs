using PolicyKit.Model;

namespace PolicyKit.Rules.Redundancy;

/// <summary>PK4004: NotAction, NotResource or NotPrincipal that excepts everything, so that the statement is about nothing.</summary>
internal sealed class ExceptsEverythingRule() : Rule(RuleCatalogue.PK4004_ExceptsEverything)
{
    private static readonly char[] Stars = ['*'];

    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in context.Policy.Statements)
        {
            if (statement.Effect is not { } effect) continue;
            if (!Check(context, statement, effect, PolicyElements.NotAction, Star(statement.Actions))
                && !Check(context, statement, effect, PolicyElements.NotResource, Star(statement.Resources)))
                Check(context, statement, effect, PolicyElements.NotPrincipal, StarPrincipal(statement));
        }
    }

    private bool Check(RuleContext context, StatementModel statement, Effect effect, string element, PolicyText? star)
    {
        if (star is null || context.IsSettled(star)) return false;
        string nothing = effect == Effect.Allow ? "grants nothing" : "denies nothing";
        string positive = element.Substring("Not".Length);
        context.Report(Info, star.Origin,
            $"{element} with {star} excepts everything, so the statement {nothing}: name what is to be excepted, or write {positive}.");
        context.Settle(star);
        context.SettleStatement(statement);
        return true;
    }

    private static PolicyText? Star(ValueList? list) =>
        list is { IsNegated: true } ? list.Values.FirstOrDefault(value => IsEverything(value.Text)) : null;

    /// <summary>Everyone stands alone or under AWS; the star of another type is no principal.</summary>
    private static PolicyText? StarPrincipal(StatementModel statement) => statement.Principals
        .Where(principal => principal.Type is "*" or "AWS")
        .Select(principal => Star(principal.Values))
        .FirstOrDefault(star => star is not null);

    private static bool IsEverything(string text) => text.Length > 0 && text.Trim(Stars).Length == 0;
}
