using System.CommandLine;
using PolicyKit.Catalogue;
using PolicyKit.Explaining;
using PolicyKit.Model;
using PolicyKit.Rules;
using PolicyKit.Sources;
using PolicyKit.Tool.Explaining;
using PolicyKit.Tool.Input;
using PolicyKit.Tool.Reporting;
using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit explain POLICY</c>: what a policy lets one do, in plain words and a table.</summary>
internal sealed class ExplainCommand
{
    private const string Markdown = "markdown";

    private readonly Argument<string> _policy = new("POLICY")
    {
        Description = "A file with a policy document, or a template or plan with policies in it; - is standard input.",
    };

    private readonly Option<string> _kind = new("--kind")
    {
        Description = "What the policy is attached to, where the file does not say so.",
        HelpName = string.Join('|', PolicyKinds.WordsWithAuto),
        DefaultValueFactory = _ => PolicyKinds.Auto,
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How it is printed; as JSON one policy a line.",
        DefaultValueFactory = _ => ReportFormat.Text,
    };

    private readonly Option<string?> _catalogue = CatalogueOption.Create();

    private ExplainCommand()
    {
        _kind.AcceptOnlyFromAmong(PolicyKinds.WordsWithAuto);
        _format.AcceptOnlyFromAmong(ReportFormat.Text, ReportFormat.Json, Markdown);
    }

    public static Command Create(TextReader input)
    {
        var explain = new ExplainCommand();
        var command = new Command("explain", "Says what a policy lets one do, in plain words and a table.")
        {
            explain._policy, explain._kind, explain._format, explain._catalogue,
        };
        command.SetAction(parsed => Guard.Run(parsed.InvocationConfiguration, () => explain.Run(parsed, input)));
        return command;
    }

    private int Run(ParseResult parsed, TextReader input)
    {
        TextInput text = TextInput.Read(parsed.GetValue(_policy)!, input);
        ServiceCatalogue catalogue = CatalogueOption.Open(parsed.GetValue(_catalogue));
        PolicyKind kind = PolicyKinds.KindOf(parsed.GetValue(_kind)!);
        IReadOnlyList<LocatedPolicy> found = PolicyFinder.Find(new FoundFile(text.Name, IsPolicy: true), text.Text, kind);
        if (found.Count == 0) throw new UnusableInputException($"{text.Name}: No policy was found.");
        TextWriter output = parsed.InvocationConfiguration.Output;
        string format = parsed.GetValue(_format)!;
        foreach (LocatedPolicy policy in found)
        {
            // What cannot be read as a policy is told with its place, as for any command.
            if (policy.Pointer.Length == 0) Input.PolicyText.Read(text);
            Write(output, format, new(
                policy.Pointer,
                PolicyDescription.Of(policy.Model, catalogue),
                PolicyLinter.Lint(policy.Model, catalogue)));
        }

        return ExitCode.Clean;
    }

    private static void Write(TextWriter output, string format, Explained policy)
    {
        if (format == ReportFormat.Json) ExplanationJson.Write(output, policy);
        else if (format == Markdown) ExplanationMarkdown.Write(output, policy);
        else new ExplanationText(output, TerminalSink.For(output)).Write(policy);
    }
}
