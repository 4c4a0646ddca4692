using System.Diagnostics;
using System.Text.Json;
using PolicyKit.Engine.Tests.Robustness;

namespace PolicyKit.Benchmarks;

/// <summary>What it costs to run all rules: over the policies that AWS publishes, beside reading them; and over hostile ones.</summary>
internal static class LintCost
{
    /// <summary>Enough for the runtime to have optimised what runs.</summary>
    private const int WarmRounds = 5;

    public static void Print(TextWriter output)
    {
        if (Shared.Find("corpora/aws-managed-policies.jsonl") is { } corpus) PrintCorpus(output, corpus);
        output.WriteLine();
        output.WriteLine("Reading and checking hostile policies, of half the size and whole; linear is a factor of 2:");
        output.WriteLine("| what | size | half | whole | factor |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach ((string name, (Func<int, string> make, int large)) in HostilePolicies.All)
        {
            double half = Time(make(large / 2)), whole = Time(make(large));
            output.WriteLine($"| {name} | {large:N0} | {half:F0} ms | {whole:F0} ms | {whole / half:F1} |");
        }
    }

    private static void PrintCorpus(TextWriter output, string corpus)
    {
        string[] texts = [.. File.ReadLines(corpus).Where(line => line.Length > 0).Select(DocumentOf)];
        for (int round = 0; round < WarmRounds; round++)
        {
            foreach (string text in texts) Time(text);
        }

        var reading = new double[texts.Length];
        var checking = new double[texts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            PolicyDocument policy = PolicyDocument.Parse(texts[i]);
            reading[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Stopwatch.GetTimestamp();
            policy.Lint();
            checking[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        double read = reading.Sum(), check = checking.Sum();
        Array.Sort(reading);
        Array.Sort(checking);
        output.WriteLine($"All rules over {texts.Length:N0} policies of AWS, warm: median {checking[texts.Length / 2]:F2} ms, "
            + $"p95 {checking[texts.Length * 95 / 100]:F2} ms, together {check:F0} ms, {check / read:F0} times as long as to read them.");
    }

    private static string DocumentOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("document").GetRawText();

    private static double Time(string text)
    {
        long start = Stopwatch.GetTimestamp();
        if (PolicyDocument.TryParse(text, out PolicyDocument? policy, out _)) policy.Lint();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
