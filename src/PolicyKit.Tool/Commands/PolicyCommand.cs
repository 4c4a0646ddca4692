using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyKit.Json;
using PolicyKit.Tool.Batch;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Commands;

/// <summary>A command that makes something of a policy: <c>policykit NAME POLICY | --batch</c>.</summary>
internal abstract class PolicyCommand
{
    /// <summary>The field of a batch's line that holds the policy.</summary>
    protected const string PolicyField = "policy";

    private readonly Argument<string?> _policy = new("POLICY")
    {
        Description = "A file with a policy document; - is standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _write = new("--write") { Description = "Replaces the file's text instead of printing it." };

    protected abstract string Name { get; }

    protected abstract string Description { get; }

    /// <summary>The fields of a batch's line and of its answer, as the help shows them.</summary>
    protected abstract string BatchForm { get; }

    /// <summary>The fields of a batch's line beside its id.</summary>
    protected virtual IReadOnlyCollection<string> Fields => [PolicyField];

    /// <summary>Whether what is made can take the file's place.</summary>
    protected virtual bool CanWrite => true;

    protected virtual IEnumerable<Option> Options => [];

    public Command Create(TextReader input)
    {
        Option<bool> batch = BatchOption.Create(BatchForm);
        var command = new Command(Name, Description) { _policy, batch };
        foreach (Option option in Options) command.Add(option);
        if (CanWrite) command.Add(_write);
        BatchOption.RequireOneOf(command, _policy, batch);
        command.Validators.Add(Check);
        command.SetAction(parsed => Guard.Run(
            parsed.InvocationConfiguration,
            () =>
            {
                int code = parsed.GetValue(batch)
                    ? BatchRun.Over(input, parsed.InvocationConfiguration.Output, Fields, line => Answer(line, parsed))
                    : RunOne(TextInput.Read(parsed.GetValue(_policy)!, input), parsed);
                Finish(parsed);
                return code;
            }));
        return command;
    }

    /// <summary>Finds what is wrong with the options.</summary>
    protected virtual void Check(CommandResult command)
    {
    }

    /// <summary>Says what is to be said when all is printed.</summary>
    protected virtual void Finish(ParseResult options)
    {
    }

    /// <summary>The file as it was given; null for a batch.</summary>
    protected string? PathOf(ParseResult options) => options.GetValue(_policy);

    /// <summary>What is printed of one policy, with the end of its last line.</summary>
    protected abstract string Make(PolicyDocument policy, ParseResult options);

    /// <summary>What writes the fields of a batch's answer.</summary>
    protected abstract Action<JsonWriter> Answer(BatchLine line, ParseResult options);

    private int RunOne(TextInput source, ParseResult parsed)
    {
        bool writes = CanWrite && parsed.GetValue(_write);
        if (writes && !source.IsFile) throw new UnusableInputException("--write needs a file; standard input has none.");
        string made = Make(PolicyText.Read(source), parsed);
        if (!writes) parsed.InvocationConfiguration.Output.Write(made);
        else if (made != source.Text) AtomicFile.Write(source.Name, made);
        return ExitCode.Clean;
    }
}
