using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyKit.Tool.Fixing;
using PolicyKit.Tool.Linting;
using PolicyKit.Tool.Reporting;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit lint PATH... | - | --batch</c>: what the rules find in policies.</summary>
internal sealed class LintCommand
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders and patterns with *; - is standard input. In folders, policies are looked for in "
            + "*.json, *.template, *.yaml and *.yml: policy documents, CloudFormation and SAM templates, Terraform plans.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _kind = new("--kind")
    {
        Description = "What policies are attached to, where a template does not say so.",
        HelpName = string.Join('|', PolicyKinds.WordsWithAuto),
        DefaultValueFactory = _ => PolicyKinds.Auto,
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How findings are printed.",
        HelpName = string.Join('|', ReportFormat.All),
        DefaultValueFactory = _ => ReportFormat.Text,
    };

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "The lowest severity that makes the exit code 1.",
        HelpName = string.Join('|', SeverityWords.Thresholds),
        DefaultValueFactory = _ => SeverityWords.WordOf(Rules.FindingSeverity.Warning),
    };

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "A file with findings that do not count.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _writeBaseline = new("--write-baseline")
    {
        Description = "Writes what is found to the file of --baseline, so that it no longer counts.",
    };

    private readonly FixOption _fix = new();
    private readonly Option<string?> _catalogue = CatalogueOption.Create();
    private readonly Option<bool> _batch = BatchOption.Create(LintBatch.Form);

    private readonly TimeProvider _clock;

    private LintCommand(TimeProvider clock)
    {
        _clock = clock;
        _kind.AcceptOnlyFromAmong(PolicyKinds.WordsWithAuto);
        _format.AcceptOnlyFromAmong(ReportFormat.All);
        _failOn.AcceptOnlyFromAmong(SeverityWords.Thresholds);
    }

    public static Command Create(TextReader input, TimeProvider clock)
    {
        var lint = new LintCommand(clock);
        var command = new Command("lint", "Says what is wrong with policies, what it lets happen, and what to write instead.")
        {
            lint._paths, lint._batch, lint._kind, lint._format, lint._failOn,
            lint._baseline, lint._writeBaseline, lint._catalogue,
        };
        lint._fix.AddTo(command);
        command.Validators.Add(lint.Check);
        command.SetAction(parsed => Guard.Run(parsed.InvocationConfiguration, () => lint.Run(parsed, input)));
        return command;
    }

    private void Check(CommandResult command)
    {
        bool hasPaths = command.GetValue(_paths) is { Length: > 0 };
        bool isBatch = command.GetValue(_batch);
        if (hasPaths == isBatch) command.AddError("Give either PATH or --batch.");
        if (isBatch && command.GetResult(_baseline) is not null) command.AddError("--baseline needs files; a batch has none.");
        if (command.GetValue(_writeBaseline) && command.GetValue(_baseline) is null)
            command.AddError("--write-baseline needs --baseline FILE.");
    }

    private int Run(ParseResult parsed, TextReader input)
    {
        var options = new LintRequest(
            PolicyKinds.KindOf(parsed.GetValue(_kind)!),
            SeverityWords.ThresholdOf(parsed.GetValue(_failOn)!),
            CatalogueOption.Open(parsed.GetValue(_catalogue)),
            _clock.GetUtcNow().UtcDateTime.Date,
            _fix.Of(parsed),
            parsed.GetValue(_baseline),
            parsed.GetValue(_writeBaseline));
        if (parsed.GetValue(_batch)) return LintBatch.Run(input, parsed.InvocationConfiguration.Output, options);
        string[] paths = parsed.GetValue(_paths)!;
        IFindingReport report = ReportFormat.Create(parsed.GetValue(_format)!, parsed.InvocationConfiguration.Output);
        return new LintRun(options, report, parsed.InvocationConfiguration.Error).Over(paths, input);
    }
}
