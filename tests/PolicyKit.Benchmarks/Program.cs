using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using PolicyKit.Benchmarks;

// dotnet run -c Release --project tests/PolicyKit.Benchmarks           everything, a few minutes
// dotnet run -c Release --project tests/PolicyKit.Benchmarks build     one of: build parse minimize evaluate isolation proof lint analyzers services
if (args is [FirstUse.Child])
{
    FirstUse.Measure(Console.Out);
    return;
}

var config = ManualConfig.Create(DefaultConfig.Instance)
    .AddJob(Job.ShortRun.WithToolchain(BenchmarkDotNet.Toolchains.InProcess.Emit.InProcessEmitToolchain.Instance))
    .AddColumn(StatisticColumn.Median)
    .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableLogFile);
bool Wanted(string name) => args.Length == 0 || args.Contains(name);

(string Name, Type Type)[] all =
[
    ("build", typeof(BuildBenchmarks)), ("parse", typeof(ParseBenchmarks)), ("minimize", typeof(MinimizeBenchmarks)),
    ("evaluate", typeof(EvaluationBenchmarks)),
];
Type[] timed = [.. all.Where(entry => Wanted(entry.Name)).Select(entry => entry.Type)];
if (timed.Length > 0) BenchmarkRunner.Run(timed, config);
if (Wanted("services"))
{
    FirstUse.Print(Console.Out);
    await CompletionCost.PrintAsync(Console.Out);
}

if (Wanted("isolation")) IsolationCost.Print(Console.Out);
if (Wanted("proof")) ProofCost.Print(Console.Out);
if (Wanted("lint")) LintCost.Print(Console.Out);
if (Wanted("analyzers")) await AnalyzerCost.PrintAsync(Console.Out);
