using PolicyKit.Model;
using PolicyKit.Proof;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules;

/// <summary>Applies every fix that a rule offers on the bad example of its page.</summary>
public sealed class BadExampleFixTests
{
    /// <summary>A fix that cannot know a value writes a placeholder, which these rules then report.</summary>
    private static readonly string[] OfPlaceholders = ["PK2004", "PK3007", "PK7003", "PK7004", "PK7006", "PK7010", "PK7012"];

    public static TheoryData<string> Fixable =>
    [
        .. RuleCatalogue.DocumentRules.Select(rule => rule.Info.Id)
            .Where(id => RulePages.Findings(RulePages.Examples(id)[0], id).Any(finding => finding.Rule.Id == id && finding.Fixes.Count > 0)),
    ];

    [Theory]
    [MemberData(nameof(Fixable))]
    public void Fix_LeavesItsRuleSilent_AndNoOtherNewlyFires(string id)
    {
        string bad = RulePages.Examples(id)[0];
        IReadOnlyList<Finding> before = RulePages.Findings(bad, id);
        int fixes = before.Where(finding => finding.Rule.Id == id).Max(finding => finding.Fixes.Count);
        for (int choice = 0; choice < fixes; choice++)
        {
            string text = bad;
            IReadOnlyList<Finding> left = before;
            for (int round = 0; round < 20 && FixOf(left, id, choice) is { } fix; round++)
            {
                string next = Apply(text, fix);
                ShouldNotWiden(text, next, fix, id);
                (text, left) = (next, RulePages.Findings(next, id));
            }

            left.ShouldNotContain(finding => finding.Rule.Id == id && finding.Fixes.Count > 0, text);
            left.Where(finding => finding.Rule.Id != id || !OfPlaceholders.Contains(id)).Select(finding => finding.Rule.Id)
                .Except(before.Select(finding => finding.Rule.Id).Where(other => other != id))
                .Except(IsWithPlaceholder(text) ? OfPlaceholders : [])
                .ShouldBeEmpty($"{text}\n{string.Join("\n", left)}");
        }
    }

    private static Fix? FixOf(IReadOnlyList<Finding> findings, string id, int choice) => findings
        .Where(finding => finding.Rule.Id == id && finding.Fixes.Count > 0)
        .Select(finding => finding.Fixes[Math.Min(choice, finding.Fixes.Count - 1)])
        .FirstOrDefault();

    private static string Apply(string text, Fix fix)
    {
        foreach (TextEdit edit in fix.Edits.OrderByDescending(edit => edit.Range.Start))
        {
            text = text[..edit.Range.Start] + edit.NewText + text[edit.Range.End..];
        }

        return text;
    }

    /// <summary>Keeps and Narrows are proven; of a policy that IAM refuses, what it would grant if it were taken.</summary>
    private static void ShouldNotWiden(string before, string after, Fix fix, string id)
    {
        if (fix.Kind == FixKind.Repairs) return;
        PolicyKind kind = RulePages.Setting(id).Kind;
        var existing = GrantModel.Of([PolicyReader.Read(before, kind)]);
        if (existing.Problem is not null) return;
        NewAccess.NothingNew(GrantModel.Of([PolicyReader.Read(after, kind)]), existing).Verdict.ShouldBe(Verdict.Proven, $"{fix.Title}: {after}");
    }

    private static bool IsWithPlaceholder(string text) => text.Contains("_ID", StringComparison.Ordinal) || text.Contains("PARTITION", StringComparison.Ordinal)
        || text.Contains("_NAME", StringComparison.Ordinal) || text.Contains("SERVICE.amazonaws", StringComparison.Ordinal) || text.Contains("REGION", StringComparison.Ordinal);
}
