using System.CommandLine;
using PolicyKit.Json;
using PolicyKit.Serialization;
using PolicyKit.Tool.Batch;

namespace PolicyKit.Tool.Commands;

/// <summary>
/// <c>policykit format POLICY | --batch</c>: the same document, its elements in one order, indented alike. Nothing is lost.
/// </summary>
internal sealed class FormatCommand : PolicyCommand
{
    protected override string Name => "format";

    protected override string Description => "Prints the policy with its elements in the usual order, indented by two spaces.";

    protected override string BatchForm => "{id, policy} -> {id, policy}";

    protected override string Make(PolicyDocument policy, ParseResult options) =>
        policy.InCanonicalOrder().ToJson(indented: true) + "\n";

    protected override Action<JsonWriter> Answer(BatchLine line, ParseResult options)
    {
        PolicyDocument policy = line.Policy(PolicyField).InCanonicalOrder();
        return writer =>
        {
            writer.Name(PolicyField);
            NodeWriter.Write(writer, policy.Root);
        };
    }
}
