using System.CommandLine;
using PolicyKit.Json;
using PolicyKit.Proof;
using PolicyKit.Tool.Batch;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Commands;

/// <summary>A command that asks about two policies: <c>policykit NAME BEFORE AFTER | --batch</c>.</summary>
/// <param name="before">The word for the first policy, which is also its field in a batch.</param>
/// <param name="after">The word for the second.</param>
internal abstract class PolicyPairCommand(string before, string after)
{
    private readonly Argument<string?> _before = Policy(before);
    private readonly Argument<string?> _after = Policy(after);
    private readonly Option<int> _budget = BudgetOption.Create();
    private readonly Option<string> _delegation = DelegationOption.Create();
    private readonly Option<string?> _account = DelegationOption.CreateAccount();

    protected abstract string Name { get; }

    protected abstract string Description { get; }

    /// <summary>The fields of a batch's line and of its answer, as the help shows them.</summary>
    protected abstract string BatchForm { get; }

    /// <summary>The fields of a batch's line beside its id and the two policies.</summary>
    protected virtual IReadOnlyCollection<string> MoreFields => [];

    /// <summary>Whether an empty file is a policy that grants nothing, as for a file that is not there on one side.</summary>
    protected virtual bool TakesEmptyFiles => false;

    protected virtual IEnumerable<Option> Options => [];

    /// <summary>Whether an answer was such that the exit code tells.</summary>
    protected bool IsNegative { get; set; }

    public Command Create(TextReader input)
    {
        Option<bool> batch = BatchOption.Create(BatchForm);
        var command = new Command(Name, Description) { _before, _after, batch, _budget, _delegation, _account };
        foreach (Option option in Options) command.Add(option);
        BatchOption.RequireOneOf(command, [_before, _after], batch);
        command.SetAction(parsed => Guard.Run(
            parsed.InvocationConfiguration,
            () =>
            {
                int code = parsed.GetValue(batch) ? RunBatch(input, parsed) : RunOne(input, parsed);
                return code == ExitCode.Clean && IsNegative ? ExitCode.Findings : code;
            }));
        return command;
    }

    /// <summary>Prints the answer about two files.</summary>
    protected abstract void Print(
        IReadOnlyList<PolicyDocument> ofBefore, IReadOnlyList<PolicyDocument> ofAfter, ParseResult options);

    /// <summary>What writes the fields of a batch's answer.</summary>
    protected abstract Action<JsonWriter> Answer(
        IReadOnlyList<PolicyDocument> ofBefore, IReadOnlyList<PolicyDocument> ofAfter, BatchLine line, ParseResult options);

    protected ProofOptions Cost(ParseResult options) => new()
    {
        Budget = options.GetValue(_budget),
        Delegation = DelegationOption.Read(options.GetValue(_delegation)!),
        ResourceAccount = options.GetValue(_account),
    };

    private static Argument<string?> Policy(string word) => new(word.ToUpperInvariant())
    {
        Description = $"A file with the {word} policy; - is standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private int RunBatch(TextReader input, ParseResult parsed) => BatchRun.Over(
        input,
        parsed.InvocationConfiguration.Output,
        [.. MoreFields, before, after],
        line => Answer(line.OneOrSeveral(before), line.OneOrSeveral(after), line, parsed));

    private int RunOne(TextReader input, ParseResult parsed)
    {
        string first = parsed.GetValue(_before)!, second = parsed.GetValue(_after)!;
        if (first == TextInput.StandardInput && second == TextInput.StandardInput)
            throw new UnusableInputException("Standard input can be one of the two policies, not both.");
        Print(Read(first, input), Read(second, input), parsed);
        return ExitCode.Clean;
    }

    private IReadOnlyList<PolicyDocument> Read(string path, TextReader input)
    {
        TextInput text = TextInput.Read(path, input);
        return TakesEmptyFiles && text.Text.Length == 0 ? [] : [PolicyText.Read(text)];
    }
}
