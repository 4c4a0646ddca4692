using System.Diagnostics;
using System.Globalization;

namespace PolicyKit.Benchmarks.Peers;

/// <summary>A contender in processes of its own.</summary>
internal sealed class Peer(string name, string program, string[] arguments, string? modules = null)
{
    private const int Starts = 5;

    public string Name => name;

    /// <summary>The policy's JSON, and how long a process takes from its start to its end when it makes that alone, in ms.</summary>
    public (string Json, double Milliseconds) First(string policy)
    {
        var times = new double[Starts];
        string json = "";
        for (int i = 0; i < Starts; i++)
        {
            long start = Stopwatch.GetTimestamp();
            json = Run(policy, "first")[0];
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return (json, times[Starts / 2]);
    }

    /// <summary>Microseconds a policy once warm, and bytes a policy; -1 where they are not known.</summary>
    public (double Microseconds, long Bytes) Warm(string policy)
    {
        string[] figures = Run(policy, "warm")[1].Split(' ');
        return (double.Parse(figures[0], CultureInfo.InvariantCulture), long.Parse(figures[1], CultureInfo.InvariantCulture));
    }

    private string[] Run(string policy, string mode)
    {
        var start = new ProcessStartInfo(program, [.. arguments, policy, mode])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION"] = "1";
        if (modules is not null) start.Environment["NODE_PATH"] = modules;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        return process.ExitCode == 0 ? lines : throw new InvalidOperationException($"{name}: {errors.Result}");
    }
}
