using System.Diagnostics;
using PolicyKit.Access;
using PolicyKit.Proof;

namespace PolicyKit.Benchmarks;

/// <summary>How the time of VerifyIsolation grows with the number of clients, for clients that are isolated and for prefixes that are not.</summary>
internal static class IsolationCost
{
    private const int Runs = 5;

    public static void Print(TextWriter output)
    {
        output.WriteLine("VerifyIsolation, 4 patterns a client, median of 5:");
        output.WriteLine("| clients | shape | overlaps | pairs | time | against a tenth of the clients |");
        output.WriteLine("| ---: | --- | ---: | ---: | ---: | ---: |");
        foreach (string shape in new[] { "client{i}-*", "client{i}*" })
        {
            double before = 0;
            foreach (int count in new[] { 1_000, 10_000, 100_000, 1_000_000 })
            {
                AccessPlan plan = Plan(count, shape);
                (double time, IsolationReport report) = Measure(plan);
                string growth = before > 0 ? $"x {time / before:F1}" : "";
                output.WriteLine($"| {count:N0} | {shape} | {report.Overlaps.Count:N0} | {report.Overlaps.Sum(overlap => (long)overlap.PairCount):N0} | {time:F0} ms | {growth} |");
                before = time;
            }
        }
    }

    private static (double Milliseconds, IsolationReport Report) Measure(AccessPlan plan)
    {
        IsolationReport report = plan.VerifyIsolation();
        var times = new double[Runs];
        for (int run = 0; run < Runs; run++)
        {
            long start = Stopwatch.GetTimestamp();
            report = plan.VerifyIsolation();
            times[run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return (times[Runs / 2], report);
    }

    private static AccessPlan Plan(int count, string shape) => AccessPlan.For("111122223333").Clients(
        Enumerable.Range(0, count).Select(i =>
        {
            string name = $"client{i}", end = shape.EndsWith("-*", StringComparison.Ordinal) ? "-" : "";
            return new ClientAccess(name)
                .BucketsLike(Name.StartsWith(name + end))
                .BucketsLike(Name.StartsWith(name + "-dev" + end))
                .BucketsLike(Name.StartsWith(name + "-test" + end))
                .BucketsLike(Name.StartsWith(name + "-log" + end));
        }));
}
