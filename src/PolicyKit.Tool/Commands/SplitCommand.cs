using System.CommandLine;
using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Serialization;
using PolicyKit.Tool.Batch;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Commands;

/// <summary>
/// <c>policykit split POLICY | --batch</c>: a JSON array of policies that each keep the quota and together say the same.
/// </summary>
internal sealed class SplitCommand : PolicyCommand
{
    private const string KindField = "kind";
    private const string DefaultKind = "identity";

    private readonly Option<string> _kind = new("--kind")
    {
        Description = "What the policy is attached to, which gives the quota.",
        HelpName = PolicyKinds.Words,
        DefaultValueFactory = _ => DefaultKind,
    };

    protected override string Name => "split";

    protected override string Description => "Prints an array of policies that each keep the quota and together say the same.";

    protected override string BatchForm => "{id, kind, policy} -> {id, policies}";

    protected override IReadOnlyCollection<string> Fields => [KindField, PolicyField];

    /// <summary>Several documents have no place in one file.</summary>
    protected override bool CanWrite => false;

    protected override IEnumerable<Option> Options => [_kind];

    protected override string Make(PolicyDocument policy, ParseResult options) =>
        Text(JsonWriter.Start(indented: true), Split(policy, options.GetValue(_kind) ?? DefaultKind)) + "\n";

    protected override Action<JsonWriter> Answer(BatchLine line, ParseResult options)
    {
        IReadOnlyList<PolicyDocument> policies = Split(line.Policy(PolicyField), line.OptionalString(KindField) ?? DefaultKind);
        return writer =>
        {
            writer.Name("policies");
            Write(writer, policies);
        };
    }

    private static IReadOnlyList<PolicyDocument> Split(PolicyDocument policy, string kind)
    {
        PolicyQuota quota = PolicyKinds.QuotaOf(kind);
        try
        {
            return policy.Split(quota);
        }
        catch (PolicyException exception)
        {
            throw new UnusableInputException(exception.Message);
        }
    }

    private static string Text(JsonWriter writer, IReadOnlyList<PolicyDocument> policies)
    {
        Write(writer, policies);
        return writer.Finish();
    }

    private static void Write(JsonWriter writer, IReadOnlyList<PolicyDocument> policies)
    {
        writer.BeginArray();
        foreach (PolicyDocument policy in policies) NodeWriter.Write(writer, policy.Root);
        writer.EndArray();
    }
}
