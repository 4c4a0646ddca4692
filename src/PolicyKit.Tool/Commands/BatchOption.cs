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
        RequireOneOf(command, [argument], batch);

    /// <summary>Makes it an error to give arguments and the option, or not all of the arguments.</summary>
    public static void RequireOneOf(Command command, IReadOnlyList<Argument<string?>> arguments, Option<bool> batch) =>
        command.Validators.Add(result =>
        {
            int given = arguments.Count(argument => result.GetValue(argument) is not null);
            bool isRight = result.GetValue(batch) ? given == 0 : given == arguments.Count;
            string names = string.Join(" and ", arguments.Select(argument => argument.Name));
            if (!isRight) result.AddError($"Give either {names} or --batch.");
        });
}
