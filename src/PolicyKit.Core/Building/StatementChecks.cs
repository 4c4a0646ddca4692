namespace PolicyKit.Building;

/// <summary>What types cannot prevent in one statement.</summary>
internal static class StatementChecks
{
    public static void Check(StatementDraft draft, int index, ProblemList problems)
    {
        if (draft.Sid is not null) SidChecks.CheckGrammar(draft.Sid, index, problems);
        if (draft.Principals is not null) PrincipalChecks.Check(draft.Principals, draft.AllExcept, index, problems);
        ExclusionChecks.Check(draft, index, problems);
        CheckConditions(draft.Conditions, index, problems);
        CheckPermissions(draft.Permissions, index, problems);
    }

    private static void CheckPermissions(Permission[] permissions, int index, ProblemList problems)
    {
        foreach (Permission permission in permissions)
        {
            if (permission.Pairs is null) continue;
            problems.Add(
                "AWS has no action of this access level for that type of resource, so that nothing would be granted. " +
                "Leave the access level out, or name the actions.",
                index);
        }
    }

    private static void CheckConditions(Condition[] conditions, int index, ProblemList problems)
    {
        for (int i = 1; i < conditions.Length; i++)
        {
            Condition condition = conditions[i];
            if (!HasBefore(conditions, i)) continue;
            problems.Add(
                $"The conditions ask twice for {condition.Operator} on {condition.Key}. A statement holds an operator and " +
                "key once: give several values in one call where any of them may fit; write a second statement for another case.",
                index);
        }
    }

    // Keys are compared without regard to case, as IAM does.
    private static bool HasBefore(Condition[] conditions, int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (string.Equals(conditions[i].Operator, conditions[end].Operator) &&
                string.Equals(conditions[i].Key, conditions[end].Key, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
