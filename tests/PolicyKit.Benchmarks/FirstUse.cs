using System.Diagnostics;
using System.Globalization;
using PolicyKit.Services;

namespace PolicyKit.Benchmarks;

/// <summary>What the typed services weigh, and what the largest costs in a process that has not used it yet.</summary>
internal static class FirstUse
{
    /// <summary>The argument of the process that measures itself.</summary>
    public const string Child = "first-use";

    private const int Runs = 5;

    public static void Print(TextWriter output)
    {
        output.WriteLine($"PolicyKit.Services.dll: {new FileInfo(typeof(S3).Assembly.Location).Length:N0} bytes");
        double[][] runs = [.. Enumerable.Range(0, Runs).Select(_ => Start())];
        output.WriteLine($"First permission of Ec2, the largest service, in a new process: {Median(runs, 0):F2} ms");
        output.WriteLine($"First access level of it, which reads its part of the catalogue: {Median(runs, 1):F2} ms");
    }

    /// <summary>Measures in this process, which must not have used the service before. Another has loaded the library itself.</summary>
    public static void Measure(TextWriter output)
    {
        if (Sqs.Queue(((AwsAccount)"111122223333").InAnyRegion, "q").SendMessage.Action.Length == 0) return;
        AwsScope scope = ((AwsAccount)"111122223333").In("eu-west-1");
        long start = Stopwatch.GetTimestamp();
        string action = Ec2.DescribeInstances.Action + Ec2.Instance(scope, "i-1").StartInstances.Action;
        double first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        start = Stopwatch.GetTimestamp();
        string level = Ec2.Instance(scope, "i-1").Read.Action;
        double read = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (action.Length == 0 || level.Length == 0) throw new InvalidOperationException("Nothing was granted.");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first:F3} {read:F3}"));
    }

    private static double[] Start()
    {
        var info = new ProcessStartInfo(Environment.ProcessPath!, [Child]) { RedirectStandardOutput = true };
        using Process process = Process.Start(info)!;
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. text.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
    }

    private static double Median(double[][] runs, int figure) => runs.Select(run => run[figure]).Order().ElementAt(Runs / 2);
}
