using PolicyKit.Model;

namespace PolicyKit.Building;

/// <summary>Puts a policy together from its drafts, and finds all problems on the way.</summary>
internal static class PolicyAssembly
{
    /// <summary>The text, of whatever size.</summary>
    public static string Write(StatementDraft? last, Partition partition, PolicyForm form, ProblemList problems)
    {
        form.CheckPolicy(problems);
        StatementDraft[] drafts = InOrder(last);
        if (drafts.Length == 0)
            problems.Add("The policy has no statement, so AWS would refuse it. Add an Allow or a Deny.");
        var statements = new List<StatementContent>(drafts.Length);
        for (int i = 0; i < drafts.Length; i++)
        {
            StatementDraft draft = drafts[i].Within(partition);
            StatementChecks.Check(draft, i, problems);
            form.Check(drafts[i], i, problems);
            PermissionGroups.AddTo(statements, form.Write(draft));
        }

        SidChecks.CheckUnique(statements, problems);
        CountChecks.Check(form.Quota, statements, problems);
        return PolicyWriter.Write(statements, partition, indented: false);
    }

    public static PolicyContent Measure(string json, PolicyQuota quota, ProblemList problems)
    {
        var content = new PolicyContent(json, quota);
        if (quota.IsExceededBy(content.Size))
        {
            string advice = quota.IsDivisible
                ? "Divide it with Split(), or name families of resources by a pattern."
                : "It cannot be divided: write less, or name families of resources by a pattern.";
            problems.Add($"The policy has {content.Size} {quota.UnitName}; {quota.Name} may have {quota.Limit}. {advice}");
        }

        return content;
    }

    private static StatementDraft[] InOrder(StatementDraft? last)
    {
        int count = 0;
        for (StatementDraft? draft = last; draft is not null; draft = draft.Previous) count++;
        var drafts = new StatementDraft[count];
        for (StatementDraft? draft = last; draft is not null; draft = draft.Previous) drafts[--count] = draft;
        return drafts;
    }
}
