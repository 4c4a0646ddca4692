using PolicyKit.Core.Tests;
using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Messages;

/// <summary>
/// The wording of every message and fix, so that a change in any is seen in review: what each rule says of the policies in
/// <c>Policies.txt</c>, which are one a line behind their kind, and of the bad example on its page.
/// </summary>
public sealed class MessageTests
{
    private static readonly (string Text, IReadOnlyList<Finding> Findings)[] Policies =
    [
        .. RulePages.ApprovedPolicies.Select(static policy =>
            (policy.Text, PolicyLinter.Lint(PolicyReader.Read(policy.Text, policy.Kind, holes: true)))),
    ];

    public static TheoryData<string> Rules => RulePageTests.DocumentRules;

    [Theory]
    [MemberData(nameof(Rules))]
    public void Wording_IsTheApproved(string id)
    {
        string example = RulePages.Examples(id)[0];
        string[] lines = [.. Policies.Prepend((example, RulePages.Findings(example, id)))
            .SelectMany(lint => Show(lint.Item1, [.. lint.Item2.Where(finding => finding.Rule.Id == id)]))];

        lines.ShouldNotBeEmpty();
        (string.Join('\n', lines) + "\n").ShouldMatchSnapshot("txt", member: id);
    }

    private static IEnumerable<string> Show(string policy, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0) yield break;
        yield return policy.ReplaceLineEndings(" ");
        foreach (Finding finding in findings)
        {
            yield return $"  {finding.Severity} at {Quote(policy, finding.Origin.Range)}: {finding.Message}";
            foreach (Fix fix in finding.Fixes)
            {
                yield return $"    {fix.Kind}: {fix.Title}";
                foreach (TextEdit edit in fix.Edits) yield return $"      {Quote(policy, edit.Range)} -> {edit.NewText.ReplaceLineEndings(" ")}";
            }
        }
    }

    /// <summary>What stands there, cut in the middle where it is long.</summary>
    private static string Quote(string policy, TextRange range)
    {
        string there = policy.Substring(range.Start, range.Length).ReplaceLineEndings(" ");
        return $"{range.Start}: {(there.Length <= 60 ? there : there[..28] + "..." + there[^28..])}";
    }
}
