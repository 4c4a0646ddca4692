namespace PolicyKit.Building;

/// <summary>What types cannot prevent among the principals of a statement.</summary>
internal static class PrincipalChecks
{
    public static void Check(Principal[] principals, bool allExcept, int index, ProblemList problems)
    {
        foreach (Principal principal in principals)
        {
            if (principal.Type == PrincipalType.Anyone) CheckAnyone(principals, allExcept, index, problems);
            else if (!principal.IsUnchecked && IsPattern(principal.Value)) problems.Add(DescribePattern(principal), index);
        }
    }

    private static void CheckAnyone(Principal[] principals, bool allExcept, int index, ProblemList problems)
    {
        if (allExcept)
            problems.Add("A Deny for all except anyone denies nobody. Name those who stay allowed.", index);
        else if (principals.Length > 1)
            problems.Add("Anyone stands beside other principals, whom it includes. Leave out Anyone, or the others.", index);
    }

    private static bool IsPattern(string value) =>
        value.IndexOf('*') >= 0 || value.IndexOf('?') >= 0 || value.IndexOf("${", StringComparison.Ordinal) >= 0;

    private static string DescribePattern(Principal principal) =>
        $"The principal {principal} is a pattern, and principals know none. Name it exactly; for everyone say " +
        "Principal.Anyone, and for a family of roles add a condition on aws:PrincipalArn.";
}
