using PolicyKit.Model;

namespace PolicyKit.Rules.Escalation;

/// <summary>
/// PK6005: actions that lead to other rights together, wherever in the document they stand. Of all ways that begin with passing a
/// role there is one finding, at iam:PassRole.
/// </summary>
internal sealed class EscalationCombinationRule() : Rule(RuleCatalogue.PK6005_EscalationCombination)
{
    private const int Shown = 3;

    public override void Check(RuleContext context)
    {
        CheckPassRole(context);
        foreach (CombinedPath path in IdentityPaths.All) CheckIdentity(context, path);
    }

    private void CheckPassRole(RuleContext context)
    {
        Grant[] passing =
            [.. context.Grants.Of("iam:PassRole").Where(grant => grant.Reach == Reach.Every && IsOpen(context, grant))];
        if (passing.Length == 0) return;
        (CombinedPath Path, IReadOnlyList<Grant>? Steps)[] found =
            [.. PassRolePaths.All.Select(path => (path, path.FindIn(context.Grants))).Where(item => item.Item2 is not null)];
        if (found.Length == 0) return;

        string[] others = [.. found.Skip(1).Select(item => Names(item.Steps!))];
        string rest = others.Length > Shown ? $"; and in {others.Length - Shown} more ways" : "";
        string more = others.Length == 0 ? "" : $" (also with {string.Join("; ", others.Take(Shown))}{rest})";
        context.Report(Info, passing[0].Value!.Origin,
            $"iam:PassRole on every role, with {Names(found[0].Steps!)}, lets its holder {found[0].Path.Gain}, an administrator's role too{more}: name the roles that may be passed, {RestrictFix.Arn(passing[0])}.",
            PassRoleFix.Create(context, passing[0], named: false));
        foreach (Grant grant in passing) grant.Settle(context);
    }

    private void CheckIdentity(RuleContext context, CombinedPath path)
    {
        foreach (Grant first in path.GrantsOf(0, context.Grants).Where(grant => IsOpen(context, grant)))
        {
            Grant? second = path.GrantsOf(1, context.Grants).FirstOrDefault(grant => IsOpen(context, grant) && Meet(first, grant));
            if (second is null) continue;
            string type = first.Action.Resources[0].ResourceType.Name;
            context.Report(Info, first.Value!.Origin,
                $"{first.Action.FullName}, with {second.Action.FullName} on the same {type}, lets its holder {path.Gain}: leave one of them to an administrator, or bound it by a condition on iam:PermissionsBoundary.");
            first.Settle(context);
            second.Settle(context);
            return;
        }
    }

    private static bool Meet(Grant one, Grant other) => GrantReach.Overlap(one.Statement.Resources!, other.Statement.Resources!);

    private static bool IsOpen(RuleContext context, Grant grant) => grant.Value is PolicyText value && !context.IsSettled(value);

    private static string Names(IReadOnlyList<Grant> steps) => string.Join(" and ", steps.Select(step => step.Action.FullName));
}
