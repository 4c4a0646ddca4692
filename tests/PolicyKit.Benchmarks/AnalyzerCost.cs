extern alias analyzers;

using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Benchmarks;

/// <summary>
/// The analyzers on 100,000 lines, without and with policies, beside other people's. Callback time is Roslyn's own telemetry; wall
/// time and allocation are those of the whole analysis, beside one with an empty analyzer that registers the same.
/// </summary>
internal static class AnalyzerCost
{
    private const int Files = 500;
    private const int Runs = 5;
    private const int PolicyCount = 100;

    /// <summary>Enough for the runtime to have optimised what runs.</summary>
    private const int PolicyRuns = 40;

    public static async Task PrintAsync(TextWriter output)
    {
        ImmutableArray<DiagnosticAnalyzer> ours = [.. typeof(analyzers::PolicyKit.Analyzers.PolicyLiteralAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
        CSharpCompilation without = Compile(Enumerable.Range(0, Files).Select(file => Source(file, methods: 12)));
        int lines = without.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count);
        CSharpCompilation withSdk = without.AddReferences(MetadataReference.CreateFromFile(typeof(Amazon.Runtime.AWSCredentials).Assembly.Location));
        output.WriteLine($"Analyzers on {lines:N0} lines, best of {Runs}, one thread:");
        output.WriteLine("| code | analyzers | callback time | wall time | allocated |");
        output.WriteLine("| --- | --- | ---: | ---: | ---: |");
        Cost empty = await MeasureAsync(without, [new EmptyAnalyzer()], Runs);
        Print("no policy", "empty", empty, empty);
        Print("no policy", $"PolicyKit ({ours.Length})", await MeasureAsync(without, ours, Runs), empty);
        Cost emptySdk = await MeasureAsync(withSdk, [new EmptyAnalyzer()], Runs);
        Print("no policy, with the AWS SDK", "empty", emptySdk, emptySdk);
        Print("no policy, with the AWS SDK", $"PolicyKit ({ours.Length})", await MeasureAsync(withSdk, ours, Runs), emptySdk);
        foreach (string peer in new[] { "Meziantou.Analyzer", "SonarAnalyzer.CSharp" })
        {
            ImmutableArray<DiagnosticAnalyzer> theirs = PeerAnalyzers.Of(peer);
            if (theirs.Length > 0) Print("no policy", $"{peer} ({theirs.Length})", await MeasureAsync(without, theirs, runs: 2), empty);
        }

        foreach ((int statements, bool isFlawed) in new[] { (3, false), (3, true), (31, false), (31, true) })
        {
            CSharpCompilation code = Compile(Enumerable.Range(0, PolicyCount).Select(file => Source(file, methods: 0, Policy(file, statements, isFlawed))));
            Cost found = await MeasureAsync(code, ours, PolicyRuns);
            string name = $"{PolicyCount} {(isFlawed ? "flawed" : "exact")} policies of {Policy(0, statements, isFlawed).Length / 1024.0:F1} KB, {statements} statements";
            Print(name, $"PolicyKit, {found.Callback / PolicyCount:F3} ms a policy, {found.Diagnostics} diagnostics", found, await MeasureAsync(code, [new EmptyAnalyzer()], PolicyRuns));
        }

        void Print(string code, string analyzers, Cost cost, Cost beside) => output.WriteLine(
            $"| {code} | {analyzers} | {cost.Callback:F2} ms | {cost.Wall:F0} ms (x {cost.Wall / beside.Wall:F2}) | {cost.Allocated / 1e6:F0} MB (x {(double)cost.Allocated / beside.Allocated:F2}) |");
    }

    private static async Task<Cost> MeasureAsync(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, int runs)
    {
        var best = new Cost(double.MaxValue, double.MaxValue, long.MaxValue, 0);
        for (int run = 0; run <= runs; run++)
        {
            var options = new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
            long allocated = GC.GetTotalAllocatedBytes();
            long start = Stopwatch.GetTimestamp();
            AnalysisResult result = await compilation.Clone().WithAnalyzers(analyzers, options).GetAnalysisResultAsync(default);
            double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            allocated = GC.GetTotalAllocatedBytes() - allocated;
            double callback = result.AnalyzerTelemetryInfo.Values.Sum(info => info.ExecutionTime.TotalMilliseconds);
            int count = result.GetAllDiagnostics().Length;
            if (run > 0) best = new Cost(Math.Min(best.Callback, callback), Math.Min(best.Wall, wall), Math.Min(best.Allocated, allocated), count);
        }

        return best;
    }

    private static CSharpCompilation Compile(IEnumerable<string> sources) => CSharpCompilation.Create(
        "Ordinary",
        sources.Select((source, file) => CSharpSyntaxTree.ParseText(source, path: $"File{file}.cs")),
        Basic.Reference.Assemblies.Net100.References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>Ordinary code: properties, loops, queries, JSON, SQL and messages in strings of every kind.</summary>
    private static string Source(int file, int methods, string? policy = null)
    {
        var code = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Linq;\n\nnamespace Ordinary;\n\n");
        code.Append($"public sealed class Service{file}\n{{\n");
        if (policy is not null) code.Append($"    public const string Policy = \"\"\"\n{policy}\n\"\"\";\n\n");
        for (int method = 0; method < methods; method++)
        {
            code.Append($$""""
                    private readonly Dictionary<string, int> _counts{{method}} = new() { ["first"] = 1, ["second"] = 2 };

                    public string Name{{method}} { get; set; } = "service-{{file}}-{{method}}";

                    public string Describe{{method}}(int id, string user)
                    {
                        if (string.IsNullOrEmpty(user)) throw new ArgumentException("The user " + user + " has no name.", nameof(user));
                        var total = _counts{{method}}.Where(pair => pair.Value > id).Sum(pair => pair.Value);
                        string json = "{\"id\": " + id + ", \"user\": \"" + user + "\"}";
                        string sql = @"SELECT * FROM orders WHERE id = @id AND state = 'open'";
                        string text = $"User {user} has {total} orders; see {Name{{method}}}.";
                        for (int i = 0; i < total; i++)
                        {
                            text += i % 2 == 0 ? "," : ";";
                        }

                        return json + sql + text;
                    }

                """");
        }

        return code.Append("}\n").ToString();
    }

    /// <summary>A policy, with 31 statements about as large as IAM allows; a flawed one has a finding in each statement.</summary>
    private static string Policy(int file, int count, bool isFlawed)
    {
        var statements = Enumerable.Range(0, count).Select(i =>
            $$"""
                {"Sid": "S{{i}}", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket"],
                 "Resource": ["arn:aws:s3:::client-{{file}}-{{i}}{{(isFlawed ? "*" : "")}}", "arn:aws:s3:::client-{{file}}-{{i}}/*"]}
            """);
        return $$"""{"Version": "2012-10-17", "Statement": [{{string.Join(",\n", statements)}}]}""";
    }

    private sealed record Cost(double Callback, double Wall, long Allocated, int Diagnostics);
}
