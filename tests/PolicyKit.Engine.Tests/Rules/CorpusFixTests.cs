using PolicyKit.Model;
using PolicyKit.Proof;
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
            var grants = GrantModel.Of([before]);
            foreach (Finding finding in PolicyLinter.Lint(before).Where(finding => finding.Fixes.Count > 0).DistinctBy(finding => finding.Rule))
            {
                for (int fix = 0; fix < finding.Fixes.Count; fix++)
                {
                    string text = Verify.Fixed([finding], json, fix);
                    PolicyModel after = PolicyReader.Read(text, PolicyKind.Identity);

                    after.Json!.Errors.ShouldBeEmpty(text);
                    after.Problems.Count.ShouldBe(before.Problems.Count, text);
                    text.ShouldNotBe(json);
                    if (finding.Fixes[fix].Kind != FixKind.Repairs)
                    {
                        NewAccess.NothingNew(GrantModel.Of([after]), grants).Verdict.ShouldBe(Verdict.Proven, $"{name}: {finding}\n{text}");
                    }

                    applied++;
                }
            }
        }

        applied.ShouldBeGreaterThan(100);
    }
}
