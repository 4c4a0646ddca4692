using System.Diagnostics;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PolicyKit.Mutation;

/// <summary>Runs tests of the engine in a process of their own, up to the first that fails.</summary>
internal static class TestRun
{
    public const string Child = "--run";

    private const string Tests = "PolicyKit.Engine.Tests";
    private const int Patience = 150_000;

    /// <summary>What fails of the tests whose class begins so; null where all pass. One that does not end fails.</summary>
    public static string? Fails(string prefix)
    {
        using Process run = Process.Start(new ProcessStartInfo("dotnet", [Assembly.GetExecutingAssembly().Location, Child, prefix])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> output = run.StandardOutput.ReadToEndAsync();
        _ = run.StandardError.ReadToEndAsync();
        if (run.WaitForExit(Patience)) return run.ExitCode == 0 ? null : output.Result.Trim();
        run.Kill(entireProcessTree: true);
        return "no end";
    }

    public static int Execute(string[] prefixes)
    {
        Assembly assembly = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, Tests + ".dll"));
        var framework = new XunitTestFramework(new Sink(static _ => { })) { SourceInformationProvider = new NoSource() };
        var cases = new List<ITestCase>();
        using var found = new ManualResetEventSlim();
        framework.GetDiscoverer(Reflector.Wrap(assembly)).Find(includeSourceInformation: false, new Sink(message =>
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: var test } && IsWanted(test, prefixes)) cases.Add(test);
            if (message is IDiscoveryCompleteMessage) found.Set();
        }), new Options());
        found.Wait();

        using var done = new ManualResetEventSlim();
        framework.GetExecutor(assembly.GetName()).RunTests(cases, new Sink(message =>
        {
            if (message is IFailureInformation failure) End(failure.Messages[0]);
            if (message is ITestAssemblyFinished) done.Set();
        }), new Options());
        done.Wait();
        return 0;
    }

    private static bool IsWanted(ITestCase test, string[] prefixes) => Array.Exists(
        prefixes, prefix => test.TestMethod.TestClass.Class.Name.StartsWith($"{Tests}.{prefix}", StringComparison.Ordinal));

    /// <summary>The first failure is enough.</summary>
    private static void End(string message)
    {
        Console.WriteLine(message);
        Console.Out.Flush();
        Environment.Exit(1);
    }

    private sealed class Sink(Action<IMessageSinkMessage> take) : Xunit.LongLivedMarshalByRefObject, IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message)
        {
            take(message);
            return true;
        }
    }

    private sealed class NoSource : Xunit.LongLivedMarshalByRefObject, ISourceInformationProvider
    {
        public ISourceInformation GetSourceInformation(ITestCase testCase) => new SourceInformation();

        public void Dispose()
        {
        }
    }

    private sealed class Options : Xunit.LongLivedMarshalByRefObject, ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = [];

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out object? value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
