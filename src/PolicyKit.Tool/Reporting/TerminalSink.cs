using Spectre.Console;

namespace PolicyKit.Tool.Reporting;

/// <summary>Text with colour on a terminal.</summary>
internal sealed class TerminalSink : ITextSink
{
    private readonly IAnsiConsole _terminal;

    private TerminalSink(IAnsiConsole terminal) => _terminal = terminal;

    /// <summary>A sink for an output: with colour where it is a terminal and NO_COLOR is not set.</summary>
    public static ITextSink For(TextWriter output)
    {
        bool isTerminal = output is StreamWriter && !Console.IsOutputRedirected;
        bool isColoured = isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";
        return isColoured ? OnTerminal(output) : new PlainSink(output);
    }

    public void Write(string text, Ink ink = Ink.Plain) => _terminal.Write(text, StyleOf(ink));

    private static TerminalSink OnTerminal(TextWriter output)
    {
        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        // Where a line ends is for the terminal to say: a caret below it must keep its place.
        terminal.Profile.Width = int.MaxValue;
        return new TerminalSink(terminal);
    }

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Path => new Style(decoration: Decoration.Bold),
        Ink.Error => new Style(Color.Red),
        Ink.Warning => new Style(Color.Yellow),
        Ink.Info => new Style(Color.Aqua),
        Ink.Faint => new Style(Color.Grey),
        _ => Style.Plain,
    };
}
