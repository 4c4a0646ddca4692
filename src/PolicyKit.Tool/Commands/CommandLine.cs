using System.CommandLine;

namespace PolicyKit.Tool.Commands;

/// <summary>The command <c>policykit</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command line and gives its exit code.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="clock">Tells the day; without it, the system does.</param>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error, TimeProvider? clock = null)
    {
        var root = new RootCommand("Writes, checks and proves AWS IAM policies.")
        {
            LintCommand.Create(input, clock ?? TimeProvider.System),
            ExplainCommand.Create(input),
            ExpandCommand.Create(input),
            new EvaluateCommand().Create(input),
            new CompareCommand().Create(input),
            new IsolationCommand().Create(input),
            new DiffCommand().Create(input),
            new FormatCommand().Create(input),
            new MinimizeCommand().Create(input),
            new SplitCommand().Create(input),
            new ConvertCommand().Create(input),
            RulesCommand.Create(),
            CatalogueCommand.Create(),
        };
        ParseResult parsed = root.Parse(FixOption.Separate(args));
        int code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
        return parsed.Errors.Count > 0 ? ExitCode.Unusable : code;
    }
}
