using PolicyKit.Model;

namespace PolicyKit.Building;

/// <summary>What a quota counts besides size.</summary>
internal static class CountChecks
{
    /// <summary>Counts what stands in one Allow or Deny.</summary>
    public static void Check(PolicyQuota quota, StatementDraft draft, int index, ProblemList problems)
    {
        if (quota.ActionsPerStatement is not { } limit) return;
        int actions = draft.Permissions.Select(static permission => permission.Action).Distinct(StringComparer.Ordinal).Count();
        if (actions > limit)
            problems.Add(
                $"The statement has {actions} actions; one of {quota.Name} may have {limit}. Make it two statements.", index);
    }

    /// <summary>Counts what stands in the whole policy.</summary>
    public static void Check(PolicyQuota quota, IReadOnlyList<StatementContent> statements, ProblemList problems)
    {
        Compare(quota.Statements, statements.Count, "statements");
        Compare(quota.Principals, statements.Sum(static statement => statement.Principals?.Length ?? 0), "principals");
        Compare(quota.Conditions, statements.Sum(static statement => statement.Conditions.Length), "conditions");

        void Compare(int? limit, int count, string what)
        {
            if (count > limit) problems.Add($"The policy has {count} {what}; {quota.Name} may have {limit}.");
        }
    }
}
