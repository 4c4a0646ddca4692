using Spectre.Console;

namespace PolicyKit.Tool.Importing;

/// <summary>
/// Shows how far an import is, on a terminal and only there. It is written to standard error, so that output stays clean.
/// </summary>
internal static class ImportProgress
{
    public static void Over(IReadOnlyList<string> prefixes, Action<string> import)
    {
        if (Console.IsErrorRedirected)
        {
            foreach (string prefix in prefixes) import(prefix);
            return;
        }

        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        terminal.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask("Importing", maxValue: prefixes.Count);
            foreach (string prefix in prefixes)
            {
                import(prefix);
                task.Increment(1);
            }
        });
    }
}
