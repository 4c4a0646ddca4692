using BenchmarkDotNet.Attributes;

namespace PolicyKit.Benchmarks;

/// <summary>The seed policy read strictly, with positions and every check of structure, beside the AWS SDK's reader, which has none.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private readonly string _json = new BuildBenchmarks().PolicyKit_BuildAndWrite();

    [Benchmark]
    public PolicyDocument PolicyKit_Parse() => PolicyDocument.Parse(_json);

    [Benchmark(Baseline = true)]
    public Amazon.Auth.AccessControlPolicy.Policy AwsSdk_FromJson() => Amazon.Auth.AccessControlPolicy.Policy.FromJson(_json);
}
