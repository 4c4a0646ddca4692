using System.Diagnostics;
using PolicyKit.Mutation;

// dotnet run -c Release --project tests/PolicyKit.Mutation -- 400 8    400 mutants of the engine's rules, drawn with the seed 8
// dotnet run -c Release --project tests/PolicyKit.Mutation -- 50 8 Rules/Breadth    only of files whose path holds that
//
// Stryker's mutators make the mutants; each is compiled into the engine, and the rules' tests run over it until one fails. Stryker's own
// run compiles all mutants into one assembly, and there takes back whole methods with pattern variables, of which these rules have many.
if (args is [TestRun.Child, .. var prefixes]) return TestRun.Execute(prefixes);

int count = args.Length > 0 ? int.Parse(args[0]) : 100;
int seed = args.Length > 1 ? int.Parse(args[1]) : Environment.TickCount;
Engine engine = Engine.Open(args.Length > 2 ? args[2] : "Rules/");
if (engine.Write(engine.Compilation) is { } error) throw new InvalidOperationException("The engine does not compile: " + error);
if (TestRun.Fails("Rules.") is { } failed) throw new InvalidOperationException("A test fails without any mutant: " + failed);

Mutant[] all = [.. engine.Mutants()];
var random = new Random(seed);
Mutant[] drawn = [.. all.OrderBy(_ => random.Next()).Take(count)];
Console.WriteLine($"{drawn.Length} of {all.Length:N0} mutants, seed {seed}");
int killed = 0, survived = 0;
long start = Stopwatch.GetTimestamp();
foreach (Mutant mutant in drawn)
{
    // What does not compile is no mutant.
    if (engine.Write(mutant.Applied(engine.Compilation)) is not null) continue;
    if ((TestRun.Fails(mutant.TestClass) ?? TestRun.Fails("Rules.")) is not null)
    {
        killed++;
        continue;
    }

    survived++;
    Console.WriteLine($"survived: {mutant}");
}

double score = 100.0 * killed / Math.Max(1, killed + survived), margin = 196 * Math.Sqrt(score / 100 * (1 - (score / 100)) / Math.Max(1, killed + survived));
Console.WriteLine($"{killed} killed, {survived} survived: {score:F1} % ± {margin:F1}, in {Stopwatch.GetElapsedTime(start):hh\\:mm\\:ss}");
return 0;
