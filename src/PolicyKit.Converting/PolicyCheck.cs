using PolicyKit.Building;
using PolicyKit.Model;

namespace PolicyKit.Converting;

/// <summary>
/// Builds a policy, with unchecked permissions, as its code will, so that the library itself says whether its builder can make it
/// and whether the same comes out.
/// </summary>
internal static class PolicyCheck
{
    /// <summary>The policy that the code will make.</summary>
    /// <param name="policy">The original.</param>
    /// <param name="plan">How it is built.</param>
    /// <param name="reason">Why the builder cannot make it; empty where it can.</param>
    /// <returns>Its text; empty where there is a reason.</returns>
    public static string Build(PolicyDocument policy, PolicyPlan plan, out string reason)
    {
        try
        {
            StatementDraft? last = null;
            foreach (PolicyStatement statement in policy.Statements) last = Draft(last, statement, plan.Kind);
            var problems = new ProblemList();
            string json = PolicyAssembly.Write(last, plan.Partition, plan.Form, problems);
            reason = problems.All.FirstOrDefault()?.Message ?? Difference(policy, PolicyDocument.Parse(json));
            return reason.Length == 0 ? json : "";
        }
        catch (ArgumentException exception)
        {
            reason = exception.Message.Split('\n')[0];
            return "";
        }
    }

    private static string Difference(PolicyDocument policy, PolicyDocument built)
    {
        if (policy.Version != built.Version) return "The builder writes Version 2012-10-17 only.";
        if (policy.Id is not null) return "The builder writes no Id.";
        bool same = policy.Statements.Count == built.Statements.Count
            && policy.Statements.Zip(built.Statements, static (one, other) => one.Sid == other.Sid && one.IsEquivalentTo(other))
                .All(static isSame => isSame);
        return same && policy.IsEquivalentTo(built) ? "" : "The builder has no form for one of its elements.";
    }

    private static StatementDraft Draft(StatementDraft? last, PolicyStatement statement, PolicyKind kind)
    {
        var shape = StatementForm.Of(statement);
        if (kind == PolicyKind.Trust && !shape.Actions.All(TrustActions.IsKnown))
            throw new ArgumentException("A trust policy has an action that the builder does not know.");
        Permission[] permissions = kind == PolicyKind.Trust
            ? [.. shape.Actions.Select(static action => new Permission(action, ""))]
            : [.. shape.Actions.SelectMany(_ => shape.Resources, Permission.Unchecked)];
        if (permissions.Length == 0) throw new ArgumentException("A statement has no action or no resource.");
        StatementDraft draft = StatementDraft.After(
            last, statement.Effect == Effect.Allow, statement.Sid, permissions[0], [.. permissions.Skip(1)], shape.Exclusion);
        Principal[] principals = [.. shape.Principals.SelectMany(static principal => principal.Values, Make)];
        if (principals.Length > 0) draft = draft.For(principals[0], [.. principals.Skip(1)], shape.AllExcept);
        if (shape.AllExcept && draft.Allows) throw new ArgumentException("The builder has NotPrincipal in a Deny only.");
        Condition[] conditions =
        [
            .. statement.Conditions.Select(static condition =>
                Condition.Unchecked(condition.Operator, condition.Key, [.. condition.Values])),
        ];
        return conditions.Length > 0 ? draft.When(conditions[0], [.. conditions.Skip(1)]) : draft;
    }

    private static Principal Make(PolicyPrincipal principal, string value) =>
        principal.Type == "*" ? Principal.Anyone : Principal.Unchecked(principal.Type, value);
}
