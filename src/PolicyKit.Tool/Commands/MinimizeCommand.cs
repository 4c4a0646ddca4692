using System.CommandLine;
using PolicyKit.Json;
using PolicyKit.Serialization;
using PolicyKit.Tool.Batch;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit minimize POLICY | --batch</c>: the policy without what changes no decision.</summary>
internal sealed class MinimizeCommand : PolicyCommand
{
    protected override string Name => "minimize";

    protected override string Description => "Prints the policy without values and statements that others cover, equal ones joined.";

    protected override string BatchForm => "{id, policy} -> {id, policy}";

    protected override string Make(PolicyDocument policy, ParseResult options) => policy.Minimize().ToJson(indented: true) + "\n";

    protected override Action<JsonWriter> Answer(BatchLine line, ParseResult options)
    {
        PolicyDocument policy = line.Policy(PolicyField).Minimize();
        return writer =>
        {
            writer.Name(PolicyField);
            NodeWriter.Write(writer, policy.Root);
        };
    }
}
