using System.Diagnostics;
using PolicyKit.Evaluation;
using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Proof;
using PolicyKit.Rewriting;
using Xunit.Abstractions;

namespace PolicyKit.Engine.Tests.Proof;

/// <summary>Proofs over real policies, of which the answer is known beforehand.</summary>
public sealed class CorpusProofTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void PolicyAndItself_GrantNothingNew()
    {
        var counts = new VerdictCounts();
        foreach ((string name, string json) in Corpus.Read()) counts.Add("itself", Ask(json, json), name);
        counts.ToString().ShouldBe("itself: 820 Proven");
    }

    [SkippableFact]
    public void PolicyAndItsMinimisedForm_GrantNothingNew()
    {
        var counts = new VerdictCounts();
        foreach ((string name, string json) in Corpus.Read())
        {
            string minimised = NodeWriter.Write(PolicyMinimizer.Minimize(JsonReader.Read(json).Root, keepSids: false), indented: false);
            counts.Add("minimised", Ask(minimised, json), name);
            counts.Add("original", Ask(json, minimised), name);
        }

        counts.ToString().ShouldBe("minimised: 820 Proven\noriginal: 820 Proven");
    }

    /// <summary>Without an Allow a policy grants less or the same, without a Deny more or the same.</summary>
    [SkippableFact]
    public void PolicyWithoutAStatement_IsSmallerOrLarger()
    {
        var counts = new VerdictCounts();
        foreach ((string name, string json) in Corpus.Read())
        {
            GrantModel policy = Policies.Read(json);
            // Of long policies some will do.
            foreach (CompiledStatement dropped in policy.Layer.Statements.Where(static statement => statement.Index < 2 || !statement.IsAllow))
            {
                GrantModel rest = policy.Only(policy.Layer.Statements.Where(statement => statement != dropped));
                (GrantModel smaller, GrantModel larger) = dropped.IsAllow ? (rest, policy) : (policy, rest);
                string effect = dropped.IsAllow ? "Allow" : "Deny";
                counts.Add($"without {effect}, smaller", Checked(smaller, larger), name);
                counts.Add($"without {effect}, larger", Checked(larger, smaller), name);
            }
        }

        counts.ToString().ShouldBe(
            """
            without Allow, larger: 3 Proven, 1325 Refuted
            without Allow, smaller: 1328 Proven
            without Deny, larger: 16 Proven, 31 Refuted
            without Deny, smaller: 47 Proven
            """.ReplaceLineEndings("\n"));
    }

    [SkippableFact]
    public void DocumentsOfADividedPolicy_AreEqualToIt()
    {
        var counts = new VerdictCounts();
        foreach ((string name, string json) in Corpus.Read().Where(policy => policy.Json.Length > 3_000))
        {
            IReadOnlyList<JsonNode> parts = PolicySplitter.Split(JsonReader.Read(json).Root, PolicyQuotas.ManagedPolicy.WithLimit(2_000), out _);
            if (parts.Count < 2) continue;
            GrantModel whole = Policies.Read(json);
            GrantModel together = GrantModel.Of([.. parts.Select(part => PolicyReader.Read(NodeWriter.Write(part, indented: false)))]);
            counts.Add("documents", Checked(together, whole), name);
            counts.Add("whole", Checked(whole, together), name);
        }

        counts.ToString().ShouldBe("documents: 121 Proven\nwhole: 121 Proven");
    }

    [SkippableFact]
    public void RandomPairs_AreAnsweredFast()
    {
        var random = new Random(1);
        GrantModel[] policies = [.. Corpus.Read().Select(policy => Policies.Read(policy.Json))];
        var counts = new VerdictCounts();
        var times = new List<double>();
        for (int i = 0; i < 3_000; i++)
        {
            (GrantModel one, GrantModel other) = (policies[random.Next(policies.Length)], policies[random.Next(policies.Length)]);
            var watch = Stopwatch.StartNew();
            ProofResult result = NewAccess.NothingNew(one, other);
            times.Add(watch.Elapsed.TotalMilliseconds);
            counts.Add("pairs", Confirmed(result, one, other), $"pair {i}");
        }

        times.Sort();
        double At(double share) => times[(int)(share * (times.Count - 1))];
        output.WriteLine($"median {At(0.5):F2}, p95 {At(0.95):F2}, p99 {At(0.99):F2}, max {At(1):F2} ms; {counts}");
        counts.ToString().ShouldBe("pairs: 34 Proven, 2966 Refuted");
        // Not optimised, and beside other tests.
        At(0.99).ShouldBeLessThan(500);
    }

    private static ProofResult Ask(string candidate, string existing) => Checked(Policies.Read(candidate), Policies.Read(existing));

    private static ProofResult Checked(GrantModel candidate, GrantModel existing) =>
        Confirmed(NewAccess.NothingNew(candidate, existing), candidate, existing);

    private static ProofResult Confirmed(ProofResult result, GrantModel candidate, GrantModel existing)
    {
        if (result.Witness is { } witness) (candidate.Grants(witness) && !existing.Grants(witness)).ShouldBeTrue(result.Reason);
        return result;
    }
}
