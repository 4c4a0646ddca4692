using System.Diagnostics;
using System.Text.Json;
using PolicyKit.Proof;

namespace PolicyKit.Benchmarks;

/// <summary>How long proofs take: AWS's labelled cases, and any two of the policies that AWS publishes.</summary>
internal static class ProofCost
{
    private const int Pairs = 10_000;
    private const int Seed = 1;

    public static void Print(TextWriter output)
    {
        output.WriteLine("Proof that a policy grants nothing new over another; each once, after one round to warm up:");
        output.WriteLine("| what | count | proven | refuted | unknown | median | p95 | p99 | max | together |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        if (Shared.Find("exams/no-new-access.jsonl") is { } exam)
            Measure(output, "AWS's labelled cases", [.. Read(exam).Select(line => (Of(line, "candidate"), Of(line, "existing")))]);
        if (Shared.Find("corpora/aws-managed-policies.jsonl") is not { } corpus) return;
        Grants[] policies = [.. Read(corpus).Select(line => Of(line, "document"))];
        Measure(output, "each policy of AWS over itself", [.. policies.Select(policy => (policy, policy))]);
        var random = new Random(Seed);
        Measure(output, "two policies of AWS", [.. Enumerable.Range(0, Pairs).Select(_ => (Any(), Any()))]);

        Grants Any() => policies[random.Next(policies.Length)];
    }

    private static void Measure(TextWriter output, string what, (Grants Candidate, Grants Existing)[] questions)
    {
        foreach ((Grants candidate, Grants existing) in questions) candidate.NothingNewOver(existing);
        var times = new double[questions.Length];
        var verdicts = new int[3];
        for (int i = 0; i < questions.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            ProofResult result = questions[i].Candidate.NothingNewOver(questions[i].Existing);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            verdicts[(int)result.Verdict]++;
        }

        double together = times.Sum();
        Array.Sort(times);
        output.WriteLine($"| {what} | {times.Length:N0} | {verdicts[(int)Verdict.Proven]:N0} | {verdicts[(int)Verdict.Refuted]:N0} "
            + $"| {verdicts[(int)Verdict.Unknown]:N0} | {times[times.Length / 2]:F2} ms | {times[times.Length * 95 / 100]:F2} ms "
            + $"| {times[times.Length * 99 / 100]:F2} ms | {times[^1]:F1} ms | {together:F0} ms |");
    }

    private static IEnumerable<JsonElement> Read(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static Grants Of(JsonElement line, string field) => Grants.Of(PolicyDocument.Parse(line.GetProperty(field).GetRawText()));
}
