using System.CommandLine;
using PolicyKit.Catalogue;
using PolicyKit.Json;
using PolicyKit.Tool.Batch;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit expand PATTERN | --batch</c>: the actions that a pattern matches.</summary>
internal static class ExpandCommand
{
    private const string Pattern = "pattern";

    public static Command Create(TextReader input)
    {
        var pattern = new Argument<string?>("PATTERN")
        {
            Description = "An action as a policy writes it, with or without wildcards: s3:Get*.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<bool> batch = BatchOption.Create("{id, pattern} -> {id, actions}");
        Option<string?> newer = CatalogueOption.Create();
        var command = new Command("expand", "Prints the actions that a pattern matches, sorted, one a line.") { pattern, batch, newer };
        BatchOption.RequireOneOf(command, pattern, batch);
        command.SetAction(parsed => Guard.Run(
            parsed.InvocationConfiguration,
            () =>
            {
                ServiceCatalogue catalogue = CatalogueOption.Open(parsed.GetValue(newer));
                return parsed.GetValue(batch)
                    ? BatchRun.Over(input, parsed.InvocationConfiguration.Output, [Pattern], line => Answer(line, catalogue))
                    : Print(parsed.GetValue(pattern)!, catalogue, parsed.InvocationConfiguration);
            }));
        return command;
    }

    private static int Print(string pattern, ServiceCatalogue catalogue, InvocationConfiguration console)
    {
        IReadOnlyList<string> actions = Expand(pattern, catalogue);
        foreach (string action in actions) console.Output.WriteLine(action);
        if (actions.Count > 0) return ExitCode.Clean;
        console.Error.WriteLine($"policykit: No action matches '{pattern}'.");
        return ExitCode.Findings;
    }

    private static Action<JsonWriter> Answer(BatchLine line, ServiceCatalogue catalogue)
    {
        IReadOnlyList<string> actions = Expand(line.String(Pattern), catalogue);
        return writer =>
        {
            writer.Name("actions");
            writer.BeginArray();
            foreach (string action in actions) writer.String(action);
            writer.EndArray();
        };
    }

    private static IReadOnlyList<string> Expand(string pattern, ServiceCatalogue catalogue)
    {
        ActionExpansion expansion = ActionExpansion.Of(pattern, catalogue);
        return expansion.Problem is { } problem ? throw new UnusableInputException(problem) : expansion.Actions;
    }
}
