using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Principals;

/// <summary>Services that assume a role only if they may also tag the session, or name its source.</summary>
internal static class CompanionActions
{
    private static readonly Dictionary<string, string[]> Needed = new(StringComparer.Ordinal)
    {
        ["rolesanywhere.amazonaws.com"] = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
        ["pods.eks.amazonaws.com"] = ["sts:AssumeRole", "sts:TagSession"],
    };

    /// <summary>Looks at all statements about such a service together, since one may stand for each action.</summary>
    public static void Check(RuleContext context, RuleInfo info)
    {
        foreach (KeyValuePair<string, string[]> service in Needed) Check(context, info, service.Key, service.Value);
    }

    private static void Check(RuleContext context, RuleInfo info, string service, string[] needed)
    {
        List<StatementModel> statements =
        [
            .. PrincipalStatements.Granting(context.Policy)
                .Where(statement => Names(statement, service)),
        ];
        if (statements.Count == 0 || !statements.TrueForAll(IsKnown)) return;
        List<WildcardPattern> granted =
        [
            .. statements.SelectMany(statement => statement.Actions!.Values)
                .Select(value => WildcardPattern.ParseIgnoringCase(value.Text)),
        ];
        string[] missing = [.. needed.Where(action => !granted.Exists(pattern => pattern.IsMatch(action.ToLowerInvariant())))];
        if (missing.Length == 0) return;
        PolicyText first = statements[0].Actions!.Values[0];
        string list = string.Join(", ", missing);
        Fix[] fixes = first.WholeRange.Length == 0 ? [] : [Add(statements[0].Actions!, missing)];
        context.Report(info, first.Origin, $"{service} cannot assume the role without {list}: add "
            + $"{(missing.Length > 1 ? "them" : "it")} to the actions.", fixes);
    }

    private static bool Names(StatementModel statement, string service) =>
        PrincipalStatements.Named(statement).Any(named => named.Type == "Service" && named.Value.Text == service);

    // That nothing is listed is told by another rule.
    private static bool IsKnown(StatementModel statement) => statement.Actions is { IsNegated: false, IsComplete: true, Values.Count: > 0 };

    private static Fix Add(ValueList actions, string[] missing)
    {
        string added = string.Concat(missing.Select(action => ", " + StatementEdit.Quote(action)));
        PolicyText last = actions.Values[actions.Values.Count - 1];
        string title = $"Add {string.Join(", ", missing)} (lets the service assume the role; it could not)";
        return actions.IsArray
            ? new(title, FixKind.Repairs, new TextEdit(new(last.WholeRange.End, 0), added))
            : new(title, FixKind.Repairs, new TextEdit(last.WholeRange, $"[{StatementEdit.Quote(last.Text)}{added}]"));
    }
}
