using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace PolicyKit.Benchmarks;

/// <summary>Minimize over 800 statements of which no two can be joined: half of them named, some with patterns.</summary>
[MemoryDiagnoser]
public class MinimizeBenchmarks
{
    private readonly PolicyDocument _document = PolicyDocument.Parse(
        """{"Version":"2012-10-17","Statement":[""" + string.Join(",", Enumerable.Range(0, 800).Select(Statement)) + "]}");

    [Benchmark]
    public PolicyDocument Minimize_800StatementsThatDoNotMerge()
    {
        PolicyDocument minimized = _document.Minimize();
        return minimized.Statements.Count == 800 ? minimized : throw new InvalidOperationException("Some were joined.");
    }

    private static string Statement(int i)
    {
        string n = i.ToString(CultureInfo.InvariantCulture);
        string sid = i % 2 == 0 ? $"\"Sid\":\"S{n}\"," : "";
        string rest = $$"""
            "Effect":"Allow","Action":["s3:Get{{n}}X*","s3:Put{{n}}"],"Resource":["arn:aws:s3:::b-{{n}}-a","arn:aws:s3:::b-{{n}}-a/*"]
            """;
        return "{" + sid + rest + "}";
    }
}
