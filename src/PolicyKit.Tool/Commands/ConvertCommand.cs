using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyKit.Json;
using PolicyKit.Tool.Batch;
using PolicyKit.Converting;

namespace PolicyKit.Tool.Commands;

/// <summary>
/// <c>policykit convert POLICY | --batch</c>: C# that makes the policy. What has no typed form is counted on standard error.
/// </summary>
internal sealed class ConvertCommand : PolicyCommand
{
    private readonly Option<bool> _expression = new("--expression") { Description = "Prints the expression alone, not a file." };

    private readonly Option<string?> _class = new("--class")
    {
        Description = "The name of the class; without it that of the file, or Policies.",
    };

    private Tally _untyped;
    private int _withoutEffect;

    protected override string Name => "convert";

    protected override string Description => "Prints C# that makes the policy with PolicyKit.";

    protected override string BatchForm => "{id, policy} -> {id, code}";

    protected override bool CanWrite => false;

    protected override IEnumerable<Option> Options => [_class, _expression];

    protected override void Check(CommandResult command)
    {
        if (command.GetValue(_class) is not { } name) return;
        if (!ClassName.IsUsable(name)) command.AddError($"\"{name}\" cannot be the name of the class.");
    }

    protected override string Make(PolicyDocument policy, ParseResult options) => Convert(policy, options);

    protected override Action<JsonWriter> Answer(BatchLine line, ParseResult options)
    {
        string code = Convert(line.Policy(PolicyField), options);
        return writer =>
        {
            writer.Name("code");
            writer.String(code);
        };
    }

    protected override void Finish(ParseResult options)
    {
        TextWriter error = options.InvocationConfiguration.Error;
        if (!_untyped.IsZero) error.WriteLine($"policykit: Without typed form: {_untyped}.");
        if (_withoutEffect > 0)
            error.WriteLine($"policykit: Without effect, since the action does not take the resource: {_withoutEffect} permissions.");
    }

    private string Convert(PolicyDocument policy, ParseResult options)
    {
        Conversion conversion = options.GetValue(_expression)
            ? PolicyConverter.ToExpression(policy)
            : PolicyConverter.ToFile(policy, options.GetValue(_class) ?? ClassName.OfFile(PathOf(options)));
        _untyped += conversion.Untyped;
        _withoutEffect += conversion.WithoutEffect;
        return conversion.Code;
    }
}
