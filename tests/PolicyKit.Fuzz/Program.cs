using PolicyKit.Fuzz;
using SharpFuzz;

// Fuzzes the reader and all rules with AFL. Once, in a folder of one's own:
//   dotnet tool install SharpFuzz.CommandLine --tool-path tools
//   dotnet publish tests/PolicyKit.Fuzz -c Release -o target
//   tools/sharpfuzz target/PolicyKit.Engine.dll
//   afl-fuzz -i tests/PolicyKit.Engine.Tests/Robustness/FuzzCorpus -o findings -t 5000 -m none -- dotnet target/PolicyKit.Fuzz.dll
// What was found, or the corpus, is run again by naming files: dotnet run --project tests/PolicyKit.Fuzz -- FILE...
if (args.Length == 0)
{
    Fuzzer.Run(Target.Run);
    return;
}

foreach (string file in args)
{
    using FileStream stream = File.OpenRead(file);
    Target.Run(stream);
}

Console.WriteLine($"{args.Length} inputs, nothing found.");
