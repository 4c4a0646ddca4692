using PolicyKit.Names;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules.Escalation;

/// <summary>
/// PK6006: actions on everything that lend the rights of what they act on. One finding a service, since it depends on what is
/// there.
/// </summary>
internal sealed class TargetDependentEscalationRule() : Rule(RuleCatalogue.PK6006_TargetDependentEscalation)
{
    private static readonly IGrouping<string, CombinedPath>[] Services =
        [.. TargetPaths.All.GroupBy(path => path.Steps[0].Substring(0, path.Steps[0].IndexOf(':')))];

    public override void Check(RuleContext context)
    {
        foreach (IGrouping<string, CombinedPath> service in Services)
        {
            (CombinedPath Path, Grant First, IReadOnlyList<Grant>? Others)[] found =
            [
                .. from path in service
                   from grant in path.GrantsOf(0, context.Grants)
                   where grant.Value is not null && !context.IsSettled(grant.Value)
                   where grant.Statement.Resources is { IsNegated: false } resources && resources.Values.Any(ResourceReach.IsStar)
                   let rest = path.FindIn(context.Grants, first: 1)
                   where rest is not null
                   orderby grant.Value!.Origin.Range.Start
                   select (path, grant, rest),
            ];
            if (found.Length > 0) Report(context, found);
        }
    }

    private void Report(RuleContext context, (CombinedPath Path, Grant First, IReadOnlyList<Grant>? Others)[] found)
    {
        (CombinedPath path, Grant first, IReadOnlyList<Grant>? rest) = found[0];
        string with = rest is { Count: > 0 } ? $", with {string.Join(" and ", rest.Select(grant => grant.Action.FullName))}," : "";
        string[] others =
            [.. found.Skip(1).Select(item => item.First.Action.FullName).Where(name => name != first.Action.FullName)];
        string more = others.Length == 0 ? "" : $" ({Listing.Of(others)} likewise)";
        context.Report(Info, first.Value!.Origin,
            $"{first.Action.FullName} on *{with} lets its holder {path.Gain}, whose rights may be wider than its own{more}: name what it may act on, {ResourceForms.Example(first.Action, path.Target)}.");
    }
}
