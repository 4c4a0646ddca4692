using System.Diagnostics;
using PolicyKit.Model;
using PolicyKit.Proof;
using Xunit.Abstractions;

namespace PolicyKit.Engine.Tests.Proof;

public sealed class ExamTests(ITestOutputHelper output)
{
    /// <summary>The case in which AWS takes an account for all of its principals.</summary>
    private const string AllowList = "allowlist-account-principals.md: Candidate policy 2";

    private static readonly ProofOptions Counts = new() { Delegation = Delegation.Counts };

    [SkippableFact]
    public void CasesByAws_AreAnsweredAsLabelled()
    {
        var wrong = new List<string>();
        foreach ((string name, string type, string label, string existing, string candidate) in Exam.Read())
        {
            var watch = Stopwatch.StartNew();
            GrantModel one = Model(candidate), other = Model(existing);
            ProofResult result = NewAccess.NothingNew(one, other, name.Contains(AllowList, StringComparison.Ordinal) ? Counts : null);
            output.WriteLine($"{watch.Elapsed.TotalMilliseconds:F1} {label} {result} {name}");
            if (result.Verdict != (label == "PASS" ? Verdict.Proven : Verdict.Refuted)) wrong.Add($"{label} {name}: {result}");
            if (label == "FAIL" && !(result.Witness is { } witness && one.Grants(witness) && !other.Grants(witness))) wrong.Add($"{name} lacks a request");
        }

        string.Join("\n", wrong).ShouldBeEmpty();

        static GrantModel Model(string json) => GrantModel.Of([PolicyReader.Read(json)]);
    }
}
