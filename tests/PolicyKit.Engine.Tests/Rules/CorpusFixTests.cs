using PolicyKit.Catalogue;
using PolicyKit.Evaluation;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules;

/// <summary>Applies the fixes that rules offer for real policies: of each rule the first in a policy.</summary>
public sealed class CorpusFixTests
{
    [SkippableFact]
    public void EveryFix_OfPoliciesByAws_LeavesAReadablePolicy_ThatGrantsNoMore()
    {
        int applied = 0;
        foreach ((string name, string json) in Corpus.Read())
        {
            PolicyModel before = PolicyReader.Read(json, PolicyKind.Identity);
            foreach (Finding finding in PolicyLinter.Lint(before).Where(finding => finding.Fixes.Count > 0).DistinctBy(finding => finding.Rule))
            {
                for (int fix = 0; fix < finding.Fixes.Count; fix++)
                {
                    string text = Verify.Fixed([finding], json, fix);
                    PolicyModel after = PolicyReader.Read(text, PolicyKind.Identity);

                    after.Json!.Errors.ShouldBeEmpty(text);
                    after.Problems.Count.ShouldBe(before.Problems.Count, text);
                    text.ShouldNotBe(json);
                    if (finding.Fixes[fix].Kind != FixKind.Repairs) ShouldGrantNoMore(before, after, $"{name}: {finding}");
                    applied++;
                }
            }
        }

        applied.ShouldBeGreaterThan(100);
    }

    /// <summary>Asks both for some of what the changed statements name: their actions, on their resources and on another.</summary>
    private static void ShouldGrantNoMore(PolicyModel before, PolicyModel after, string what)
    {
        var old = before.Statements.Select(statement => TextOf(before, statement)).ToHashSet(StringComparer.Ordinal);
        foreach (StatementModel statement in after.Statements.Where(statement => !old.Contains(TextOf(after, statement))))
        {
            string[] actions =
            [
                .. (statement.Actions?.Values ?? []).Take(8)
                    .SelectMany(value => KnownActions.Of(value, ServiceCatalogue.Current).Take(2)).Select(action => action.FullName),
            ];
            string[] resources = [.. (statement.Resources?.Values ?? []).Take(2).Select(value => value.Text.Replace('*', 'x')), "arn:aws:x:y:1:z"];
            foreach ((string action, string resource) in actions.SelectMany(action => resources.Select(resource => (action, resource))))
            {
                if (Decide(after, action, resource) != Decision.Allowed) continue;
                Decide(before, action, resource).ShouldBe(Decision.Allowed, $"{what}\n{action} on {resource}");
            }
        }
    }

    private static string TextOf(PolicyModel policy, StatementModel statement) =>
        policy.Json!.Text.Substring(statement.Origin.Range.Start, statement.Origin.Range.Length);

    private static Decision Decide(PolicyModel policy, string action, string resource) =>
        PolicyEvaluator.Evaluate([policy], action, resource).Decision;
}
