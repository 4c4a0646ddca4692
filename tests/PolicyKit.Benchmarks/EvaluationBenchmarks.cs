using BenchmarkDotNet.Attributes;
using PolicyKit.Evaluation;

namespace PolicyKit.Benchmarks;

/// <summary>What a request costs once its policies are compiled.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private const int Rounds = 60;
    private PolicySet _set = null!;
    private AuthorizationRequest[] _requests = null!;

    /// <summary>The case's name.</summary>
    [ParamsSource(nameof(Names))]
    public string Case { get; set; } = "";

    public static IEnumerable<string> Names => EvaluationCase.All.Select(item => item.Name);

    [GlobalSetup]
    public void Compile()
    {
        EvaluationCase chosen = EvaluationCase.All.Single(item => item.Name == Case);
        _set = chosen.Compile();
        _requests = chosen.Checked(_set);
    }

    /// <summary>As many rounds of the requests, in turn, as the case's number of requests divides.</summary>
    [Benchmark(OperationsPerInvoke = Rounds)]
    public int Evaluate()
    {
        int allowed = 0;
        for (int i = 0; i < Rounds; i++) allowed += _set.Evaluate(_requests[i % _requests.Length]).IsAllowed ? 1 : 0;
        return allowed;
    }
}
