using PolicyKit.Tool.Commands;

namespace PolicyKit.Tool.Tests.Commands;

/// <summary>What a run of <c>policykit</c> wrote and how it ended.</summary>
internal sealed record Run(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    public static Run Of(params string[] args) => OfInput("", args);

    /// <summary>A run with a text on standard input, on a day on which the catalogue is new.</summary>
    public static Run OfInput(string text, params string[] args) => OfInput(text, Day.OfTheCatalogue, args);

    /// <summary>A run on some day.</summary>
    public static Run OfInput(string text, TimeProvider clock, params string[] args)
    {
        using var input = new StringReader(text);
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = CommandLine.Run(args, input, output, error, clock);
        return new Run(code, output.ToString(), error.ToString());
    }
}
