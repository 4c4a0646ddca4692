using PolicyKit.Tool.Commands;

namespace PolicyKit.Tool.Tests.Commands;

/// <summary>What a run of <c>policykit</c> wrote and how it ended.</summary>
internal sealed record Run(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    public static Run Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = CommandLine.Run(args, output, error);
        return new Run(code, output.ToString(), error.ToString());
    }
}
