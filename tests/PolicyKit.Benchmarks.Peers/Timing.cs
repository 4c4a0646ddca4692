using System.Diagnostics;

namespace PolicyKit.Benchmarks.Peers;

/// <summary>Times a warm action: as many runs as take 0.3 s, five times, the median.</summary>
internal static class Timing
{
    private const int Rounds = 5;
    private const double Enough = 0.3;

    public static (double Microseconds, long Bytes) Of(Action make)
    {
        int count = 1;
        while (Run(make, count).Seconds < Enough) count *= 2;
        (double Seconds, long Bytes)[] rounds =
            [.. Enumerable.Range(0, Rounds).Select(_ => Run(make, count)).OrderBy(round => round.Seconds)];
        return (rounds[Rounds / 2].Seconds * 1e6 / count, rounds[Rounds / 2].Bytes / count);
    }

    private static (double Seconds, long Bytes) Run(Action make, int count)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++) make();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
