using System.CommandLine;
using PolicyKit.Catalogue;
using PolicyKit.Evaluation;
using PolicyKit.Tool.Batch;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit evaluate POLICY ACTION RESOURCE | --batch</c>: whether a request is allowed, and why.</summary>
internal sealed class EvaluateCommand
{
    private readonly Argument<string?> _policy = Optional("POLICY", "A file with a policy document; - is standard input.");
    private readonly Argument<string?> _action = Optional("ACTION", "What is done: s3:GetObject.");
    private readonly Argument<string?> _resource =
        Optional("RESOURCE", "The ARN of what it is done to; * for an action that takes none.");

    private readonly Option<string?> _principal = new("--principal")
    {
        Description = "Who does it; * is someone without credentials. Without it, a user or role that no policy names.",
        HelpName = "ARN",
    };

    private readonly Option<string[]> _context = new("--context")
    {
        Description = "The condition keys of the request. A key that is given twice has a list.",
        HelpName = "key=value",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _derive = new("--derive")
    {
        Description = "Adds the keys that follow from principal and resource, such as aws:PrincipalArn.",
    };

    private readonly Option<string?> _catalogue = CatalogueOption.Create();

    public Command Create(TextReader input)
    {
        Option<bool> batch = BatchOption.Create(EvaluateLine.Form);
        var command = new Command("evaluate", "Tells whether a policy allows a request, and why.")
        {
            _policy, _action, _resource, _principal, _context, _derive, _catalogue, batch,
        };
        BatchOption.RequireOneOf(command, _policy, batch);
        command.Validators.Add(result =>
        {
            bool isWhole = result.GetValue(_action) is not null && result.GetValue(_resource) is not null;
            if (!result.GetValue(batch) && !isWhole) result.AddError("Give POLICY, ACTION and RESOURCE, or --batch.");
            bool isAsked = result.GetValue(_principal) is not null || result.GetValue(_context) is { Length: > 0 };
            if (result.GetValue(batch) && isAsked) result.AddError("With --batch, principal and context stand in the lines.");
        });
        command.SetAction(parsed => Guard.Run(
            parsed.InvocationConfiguration,
            () => parsed.GetValue(batch) ? RunBatch(parsed, input) : Print(parsed, input)));
        return command;
    }

    private int RunBatch(ParseResult parsed, TextReader input)
    {
        ServiceCatalogue catalogue = CatalogueOption.Open(parsed.GetValue(_catalogue));
        bool derive = parsed.GetValue(_derive);
        return BatchRun.Over(
            input, parsed.InvocationConfiguration.Output, EvaluateLine.Fields, line => EvaluateLine.Answer(line, derive, catalogue));
    }

    private int Print(ParseResult parsed, TextReader input)
    {
        PolicyDocument policy = PolicyText.Read(TextInput.Read(parsed.GetValue(_policy)!, input));
        AuthorizationRequest request = RequestInput.Read(parsed.GetValue(_action)!, parsed.GetValue(_resource)!);
        if (parsed.GetValue(_principal) is { } principal) request = request.By(PrincipalText.Read(principal));
        foreach ((string key, ContextValue value) in ContextText.Read(parsed.GetValue(_context) ?? []))
            request = request.With(key, value);
        if (parsed.GetValue(_derive)) request = request.WithDerivedContext();
        EvaluationTrace trace = Explain(policy, request);
        string? hint = RequestInput.HintOf(request, CatalogueOption.Open(parsed.GetValue(_catalogue)));
        parsed.InvocationConfiguration.Output.WriteLine(trace.ToText(hint));
        return trace.Result.IsAllowed ? ExitCode.Clean : ExitCode.Findings;
    }

    private static EvaluationTrace Explain(PolicyDocument policy, AuthorizationRequest request)
    {
        try
        {
            return policy.Explain(request);
        }
        catch (UnusablePolicyException exception)
        {
            throw new UnusableInputException(exception.Message);
        }
    }

    private static Argument<string?> Optional(string name, string description) => new(name)
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrOne,
    };
}
