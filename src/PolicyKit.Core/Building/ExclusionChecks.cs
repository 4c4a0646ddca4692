namespace PolicyKit.Building;

/// <summary>NotAction and NotResource say one thing about all of their permissions, so these must share it.</summary>
internal static class ExclusionChecks
{
    public static void Check(StatementDraft draft, int index, ProblemList problems)
    {
        if (draft.Exclusion == StatementExclusion.None || IsProduct(draft.Permissions)) return;
        problems.Add(
            $"{draft.Exclusion} takes permissions that all have the same resources, since the statement has one list of actions " +
            "and one of resources. Name each action on each resource, or write several statements.",
            index);
    }

    private static bool IsProduct(Permission[] permissions)
    {
        int actions = permissions.Select(static permission => permission.Action).Distinct(StringComparer.Ordinal).Count();
        int resources = permissions.Select(static permission => permission.Resource).Distinct(StringComparer.Ordinal).Count();
        return actions * resources == permissions.Distinct().Count();
    }
}
