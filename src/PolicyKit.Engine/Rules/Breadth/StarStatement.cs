using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;
using PolicyKit.Rules.Escalation;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// A statement that allows its actions on <c>*</c>, with no condition that narrows it, and what its actions are.
/// </summary>
internal sealed class StarStatement
{
    private StarStatement(StatementModel statement, PolicyText star, IReadOnlyList<StarAction> actions)
    {
        Statement = statement;
        Star = star;
        Actions = actions;
        IsNeedless = statement.Actions!.IsComplete && actions.All(action => action.CanBeRestricted);
    }

    public StatementModel Statement { get; }

    public PolicyText Star { get; }

    public IReadOnlyList<StarAction> Actions { get; }

    /// <summary>
    /// Whether every action is known and takes a resource, so that nothing in the statement needs the <c>*</c>.
    /// </summary>
    public bool IsNeedless { get; }

    public static IReadOnlyList<StarStatement> Find(PolicyModel policy, ServiceCatalogue catalogue)
    {
        var found = new List<StarStatement>();
        StatementModel[] denials = [.. policy.Statements.Where(IsUnconditionalDeny)];
        foreach (StatementModel statement in BroadStatements.Of(policy))
        {
            if (statement.Actions is not { IsNegated: false } actions || Narrowing.MayNarrow(statement, catalogue)) continue;
            if (statement.Resources is not { IsNegated: false, IsComplete: true } resources) continue;
            if (resources.Values.FirstOrDefault(ResourceReach.IsStar) is not { } star) continue;
            StatementModel[] compared = Array.FindAll(denials, denial => !GrantReach.AreTooMany(denial.Actions!, actions));
            found.Add(new(statement, star, [.. actions.Values.Select(value => Read(value, resources, catalogue, compared))]));
        }

        return found;
    }

    /// <summary>The actions that no other finding speaks of already, and that are not denied.</summary>
    public IEnumerable<StarAction> OpenActions(RuleContext context) =>
        Actions.Where(action => !action.IsDenied && !context.IsSettled(action.Value));

    private static StarAction Read(PolicyText value, ValueList resources, ServiceCatalogue catalogue, StatementModel[] denials)
    {
        // A whole service is another rule's, so it counts as unknown here.
        ActionDefinition[] matches = ActionName.Parse(value.Text).IsServiceWide ? [] : [.. KnownActions.Of(value, catalogue)];
        var pattern = WildcardPattern.ParseIgnoringCase(value.Text);
        bool isDenied = value.IsKnown && Array.Exists(denials, denial => Denies(denial.Actions!, pattern)
            && (denial.Resources!.Values.Any(ResourceReach.IsStar)
                || (matches.Length == 1 && GrantReach.Covers(denial.Resources, resources, matches[0]))));
        return new(value, matches, isDenied);
    }

    private static bool IsUnconditionalDeny(StatementModel statement) => statement is
    {
        Effect: Effect.Deny, HasPrincipal: false, HasAllConditions: true, Conditions.Count: 0,
        Actions: not null, Resources.IsNegated: false,
    };

    private static bool Denies(ValueList denied, WildcardPattern action) => denied.IsNegated
        ? denied.IsComplete && !denied.Values.Any(kept => WildcardPattern.ParseIgnoringCase(kept.Text).Overlaps(action))
        : denied.Values.Any(taken => WildcardPattern.ParseIgnoringCase(taken.Text).Contains(action));
}
