using PolicyKit.Model;
using PolicyKit.Proof;
using PolicyKit.Sources;
using PolicyKit.Tool.Linting;

namespace PolicyKit.Tool.Fixing;

/// <summary>What the policies of a file grant after a fix that they did not grant before.</summary>
internal static class NewGrants
{
    /// <summary>Whether no request was found that is granted only after the fix.</summary>
    public static bool None(LintedFile before, LintedFile after) =>
        before.Found.Count == after.Found.Count && !Pairs(before.Found, after.Found).Any(static pair =>
            Grants(pair.After, Granting(pair.Before)));

    /// <summary>Whether no request was found that is granted only after the fix, nor one that is granted only before it.</summary>
    public static bool NoneEitherWay(LintedFile before, LintedFile after) =>
        None(before, after) && !Pairs(before.Found, after.Found).Any(static pair =>
            Grants(pair.Before, GrantModel.Of([pair.After])));

    /// <summary>What is newly granted in words, a line each.</summary>
    public static IReadOnlyList<string> Describe(IReadOnlyList<LocatedPolicy> before, IReadOnlyList<LocatedPolicy> after)
    {
        var lines = new List<string>();
        foreach ((PolicyModel old, PolicyModel changed) in Pairs(before, after))
        {
            GrantModel granting = GrantModel.Of([changed]);
            if (granting.Problem is { } problem) lines.Add($"what it newly grants cannot be told: {problem}");
            else lines.AddRange(Appearing(Granting(old), granting));
        }

        return lines.Count > 0 ? lines : ["newly grants nothing"];
    }

    private static IEnumerable<string> Appearing(GrantModel before, GrantModel after) =>
        AccessComparison.Compare(before, after).Appears.Select(static access => $"newly grants {access}");

    private static IEnumerable<(PolicyModel Before, PolicyModel After)> Pairs(
        IReadOnlyList<LocatedPolicy> before, IReadOnlyList<LocatedPolicy> after) =>
        before.Zip(after, static (old, changed) => (Before: old.Model, After: changed.Model))
            .Where(static pair => pair.Before.Json!.Text != pair.After.Json!.Text);

    private static bool Grants(PolicyModel policy, GrantModel beyond) =>
        NewAccess.NothingNew(GrantModel.Of([policy]), beyond).Verdict == Verdict.Refuted;

    /// <summary>What a policy grants. One that IAM refuses cannot be in force, so that it grants nothing.</summary>
    private static GrantModel Granting(PolicyModel policy) => GrantModel.Of(policy.Problems.Count > 0 ? [] : [policy]);
}
