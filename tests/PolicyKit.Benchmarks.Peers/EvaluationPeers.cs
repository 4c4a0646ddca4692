using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PolicyKit.Evaluation;

namespace PolicyKit.Benchmarks.Peers;

/// <summary>What a request costs here and in iam-simulate's core, whose process times itself in the same run.</summary>
internal static class EvaluationPeers
{
    public static void Print(string? oracle)
    {
        string[]? theirs = oracle is null ? null : Ask(oracle);
        if (theirs is null) Console.WriteLine("iam-simulate is not measured: POLICYKIT_ORACLE names no folder with oracle.mjs and its packages.");
        Console.WriteLine("| Case | PolicyKit, a request | Allocated | iam-simulate's core (Node), a request |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        for (int i = 0; i < EvaluationCase.All.Length; i++)
        {
            EvaluationCase chosen = EvaluationCase.All[i];
            PolicySet set = chosen.Compile();
            AuthorizationRequest[] requests = chosen.Checked(set);
            (double microseconds, long bytes) = Timing.Of(() =>
            {
                foreach (AuthorizationRequest request in requests) set.Evaluate(request);
            });
            string peer = theirs is null ? "not measured" : Check(theirs[i], chosen) + " µs";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {chosen.Name} | {microseconds / requests.Length:N3} µs | {bytes / requests.Length:N0} B | {peer} |"));
        }
    }

    /// <summary>Their time, once it is sure that they decided the same.</summary>
    private static string Check(string line, EvaluationCase chosen)
    {
        string[] parts = line.Split(' ');
        string[] answers = parts.Length > 1 ? parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries) : [];
        bool isSame = answers.Zip(chosen.Requests).All(pair => (pair.First == nameof(Decision.Allowed)) == pair.Second.IsAllowed);
        return isSame ? parts[0] : throw new InvalidOperationException($"iam-simulate decides otherwise: {chosen.Name} {line}");
    }

    private static string[] Ask(string oracle)
    {
        using Process process = Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "evaluate.mjs"), oracle])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        foreach (EvaluationCase chosen in EvaluationCase.All)
        {
            using var policy = JsonDocument.Parse(chosen.Policy);
            process.StandardInput.WriteLine(JsonSerializer.Serialize(
                chosen.Requests.Select(item => new { policies = new[] { policy.RootElement }, action = item.Action, resource = item.Resource })));
        }

        process.StandardInput.Close();
        string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return process.ExitCode == 0 ? lines : throw new InvalidOperationException("iam-simulate failed.");
    }
}
