using System.CommandLine;

namespace PolicyKit.Tool.Commands;

/// <summary>The option <c>--batch</c>, which takes the place of a command's argument.</summary>
internal static class BatchOption
{
    /// <param name="form">The fields of a line and of its answer.</param>
    public static Option<bool> Create(string form) => new("--batch")
    {
        Description = "Reads a JSON object a line from standard input and answers each with one: " + form + ".",
    };

    /// <summary>Makes it an error to give both the argument and the option, or neither.</summary>
    public static void RequireOneOf(Command command, Argument<string?> argument, Option<bool> batch) =>
        command.Validators.Add(result =>
        {
            bool hasArgument = result.GetValue(argument) is not null;
            if (hasArgument == result.GetValue(batch)) result.AddError($"Give either {argument.Name} or --batch.");
        });
}
