namespace PolicyKit.Rules.Escalation;

/// <summary>PK6004: one action that is enough to gain any right. One finding for those that work alike, at the first.</summary>
internal sealed class SingleActionEscalationRule() : Rule(RuleCatalogue.PK6004_SingleActionEscalation)
{
    private static readonly IGrouping<string, SinglePath>[] Families = [.. SinglePaths.All.GroupBy(path => path.Family)];

    public override void Check(RuleContext context)
    {
        foreach (IGrouping<string, SinglePath> family in Families)
        {
            (SinglePath Path, Grant Grant)[] found =
            [
                .. from path in family
                   from grant in context.Grants.Of(path.Action)
                   where grant.Value is not null && !context.IsSettled(grant.Value)
                   where grant.Reach == Reach.Every || (path.WorksOnOwn && grant.Reach == Reach.Own)
                   orderby grant.Value!.Origin.Range.Start
                   select (path, grant),
            ];
            if (found.Length == 0) continue;
            Report(context, found);
            foreach ((_, Grant grant) in found) grant.Settle(context);
        }
    }

    private void Report(RuleContext context, (SinglePath Path, Grant Grant)[] found)
    {
        (SinglePath path, Grant grant) = found[0];
        string type = grant.Action.Resources[0].ResourceType.Name;
        string[] others = [.. found.Select(item => item.Path.Action).Where(action => action != path.Action).Distinct()];
        string more = others.Length == 0 ? "" : $" (so {(others.Length == 1 ? "does" : "do")} {string.Join(", ", others)})";
        string advice = grant.Reach == Reach.Own
            ? "leave it to an administrator"
            : $"allow it on a named {type} that has no more rights than its holder, {RestrictFix.Arn(grant)}, or not at all";
        context.Report(Info, grant.Value!.Origin,
            $"{path.Action} on {(grant.Reach == Reach.Own ? "itself" : $"every {type}")} lets its holder {path.Gain}, and so gain any right{more}: {advice}.");
    }
}
