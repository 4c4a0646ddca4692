using System.CommandLine;
using PolicyKit.Proof;
using PolicyKit.Tool.Asking;
using PolicyKit.Tool.Batch;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit isolation FILE.jsonl | - | --batch</c>: whether two clients can reach one thing.</summary>
internal sealed class IsolationCommand
{
    private const int MostLines = 100;

    private const string ClientsField = "clients";

    private readonly Argument<string?> _file = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A file with a client a line, {client, policies: policy|[policies], context?: {key: value}}; "
            + "- is standard input. "
            + "Context: condition keys with one value in all requests of the client, such as aws:PrincipalTag/client.",
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = $"Prints all that is found, not the first {MostLines} of each sort.",
    };

    private readonly Option<int> _budget = BudgetOption.Create();

    public Command Create(TextReader input)
    {
        var command = new Command(
            "isolation",
            "Says whether two clients can reach one thing, by which patterns, and by which resource it shows.")
        {
            _file,
            _all,
            _budget,
        };
        Option<bool> batch = BatchOption.Create(IsolationJson.Form);
        command.Add(batch);
        BatchOption.RequireOneOf(command, _file, batch);
        command.SetAction(parsed => Guard.Run(
            parsed.InvocationConfiguration,
            () => parsed.GetValue(batch) ? RunBatch(parsed, input) : Run(parsed, input)));
        return command;
    }

    private int RunBatch(ParseResult parsed, TextReader input)
    {
        bool areIsolated = true;
        int code = BatchRun.Over(input, parsed.InvocationConfiguration.Output, [ClientsField], line =>
        {
            ClientLines clients = ClientLines.Of(line.Lines(ClientsField));
            IsolationReport report = Isolation.Verify(clients.Clients, BudgetOption.ToOptions(parsed.GetValue(_budget)));
            areIsolated &= report.IsIsolated;
            return writer => IsolationJson.Write(writer, report);
        });
        return code == ExitCode.Clean && !areIsolated ? ExitCode.Findings : code;
    }

    private int Run(ParseResult parsed, TextReader input)
    {
        InvocationConfiguration console = parsed.InvocationConfiguration;
        string path = parsed.GetValue(_file)!;
        ClientLines lines = TextInput.ReadLines(path, input, reader => ClientLines.Read(reader, path, console.Error));
        if (lines.Clients.Count == 0 && lines.Unusable == 0)
            throw new UnusableInputException($"{path}: There is no client in it.");
        IsolationReport report = Isolation.Verify(lines.Clients, BudgetOption.ToOptions(parsed.GetValue(_budget)));
        new IsolationText(console.Output, parsed.GetValue(_all) ? int.MaxValue : MostLines).Write(report, lines.Unusable);
        return lines.Unusable > 0 ? ExitCode.Unusable : report.IsIsolated ? ExitCode.Clean : ExitCode.Findings;
    }
}
