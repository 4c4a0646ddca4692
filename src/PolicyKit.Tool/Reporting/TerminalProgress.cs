using Spectre.Console;

namespace PolicyKit.Tool.Reporting;

/// <summary>
/// Shows how far a long work is, on a terminal and only there. It is written to standard error, so that output stays clean.
/// </summary>
internal static class TerminalProgress
{
    /// <summary>Does the work on each item.</summary>
    /// <param name="title">What the work is.</param>
    /// <param name="items">The items.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="work">The work, which writes nothing to standard error.</param>
    public static void Over<T>(string title, IEnumerable<T> items, int count, Action<T> work)
    {
        if (Console.IsErrorRedirected)
        {
            foreach (T item in items) work(item);
            return;
        }

        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        terminal.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask(title, maxValue: count);
            foreach (T item in items)
            {
                work(item);
                task.Increment(1);
            }
        });
    }
}
