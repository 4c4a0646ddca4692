namespace PolicyKit.Building;

/// <summary>A policy put together from its drafts, with all problems that were found on the way.</summary>
internal sealed class PolicyAssembly
{
    private PolicyAssembly(List<StatementContent> statements, Partition partition, PolicyQuota quota)
    {
        Statements = statements;
        Partition = partition;
        Quota = quota;
        Json = PolicyWriter.Write(statements, partition, indented: false);
        Size = quota.Measure(Json);
    }

    public IReadOnlyList<StatementContent> Statements { get; }

    public Partition Partition { get; }

    public PolicyQuota Quota { get; }

    public string Json { get; }

    public int Size { get; }

    public static PolicyAssembly Put(
        StatementDraft? last, Partition partition, ResourceArn? boundTo, PolicyQuota quota, ProblemList problems)
    {
        if (boundTo is not null) BoundResourceChecks.CheckExact(boundTo, problems);
        StatementDraft[] drafts = InOrder(last);
        if (drafts.Length == 0)
            problems.Add("The policy has no statement, so AWS would refuse it. Add an Allow or a Deny.");
        var statements = new List<StatementContent>(drafts.Length);
        for (int i = 0; i < drafts.Length; i++)
        {
            StatementChecks.Check(drafts[i], i, problems);
            if (boundTo is not null) BoundResourceChecks.Check(boundTo, drafts[i], i, problems);
            PermissionGroups.AddTo(statements, drafts[i]);
        }

        SidChecks.CheckUnique(statements, problems);
        var assembly = new PolicyAssembly(statements, partition, quota);
        if (assembly.Size > quota.Limit)
        {
            problems.Add(
                $"The policy has {assembly.Size} {quota.Unit}; {quota.Kind} may have {quota.Limit}. " +
                "Divide it into several policies, or name families of resources by a pattern.");
        }

        return assembly;
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
