using CsCheck;
using PolicyKit.Evaluation;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

public sealed class EvaluatorDifferentialTests
{
    private const int Sets = 6_250, RequestsPerSet = 16, Shown = 5;
    private const ulong Seed = 20_261_125;

    private static readonly Gen<(PolicySetCase Policies, RequestCase[] Requests)> Cases =
        Gen.Select(PolicySetGenerator.PolicySets, RequestGenerator.Requests.Array[RequestsPerSet]);

    [SkippableFact]
    public void RandomPoliciesAndRequests_AreDecidedAsByTheOracle()
    {
        using Oracle oracle = Oracle.Install();
        var asked = new List<EvaluationCase>();
        var results = new List<EvaluationResult>();
        string[] answers = oracle.Ask(Generate().Select(made =>
        {
            asked.Add(made.Case);
            results.Add(made.Result);
            return Deviations.ForOracle(made.Case).ToLine(asked.Count - 1);
        }));
        int[] differing = [.. Enumerable.Range(0, answers.Length).Where(i => answers[i] != results[i].Decision.ToString())];
        string[] again = oracle.Ask([.. differing.Select((i, at) => Deviations.ForOracleAgain(asked[i], results[i]).ToLine(at))]);
        string[] unexplained = [.. differing.Where((i, at) => again[at] != results[i].Decision.ToString()).Select(Describe)];

        unexplained.Length.ShouldBe(0, $"of {asked.Count}:\n" + string.Join("\n\n", unexplained.Take(Shown)));
        asked.Count.ShouldBeGreaterThanOrEqualTo(100_000);
        results.GroupBy(result => result.Decision).ShouldAllBe(group => group.Count() > asked.Count / 10);

        string Describe(int i) =>
            $"{asked[i].Request}\n  {string.Join(" ", asked[i].Request.Context.Select(value => value.ToString()))}\n  {asked[i].ToLine(i)}\n  oracle: {answers[i]}\n  here: {results[i]}";
    }

    private static IEnumerable<(EvaluationCase Case, EvaluationResult Result)> Generate()
    {
        var random = new PCG(1, Seed);
        for (int i = 0; i < Sets; i++)
        {
            (PolicySetCase policies, RequestCase[] requests) = Cases.Generate(random, null, out _);
            PolicyEvaluator evaluator = policies.Compile(Deviations.Options);
            foreach (RequestCase request in requests) yield return (new(policies, request), evaluator.Evaluate(request.ToRequest()));
        }
    }
}
