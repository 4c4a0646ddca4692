using System.CommandLine;
using PolicyKit.Json;
using PolicyKit.Proof;
using PolicyKit.Tool.Asking;
using PolicyKit.Tool.Batch;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Commands;

/// <summary>
/// <c>policykit compare EXISTING CANDIDATE | --batch</c>: whether the candidate grants anything that the existing policy does
/// not.
/// </summary>
internal sealed class CompareCommand() : PolicyPairCommand("existing", "candidate")
{
    private const string KindField = "kind";

    private static readonly string[] Kinds = ["identity", "resource", "trust"];

    private readonly Option<string?> _kind = new("--kind")
    {
        Description = "What both are attached to. Their own shape tells it too.",
        HelpName = string.Join('|', Kinds),
    };

    protected override string Name => "compare";

    protected override string Description =>
        "Says whether the candidate grants anything that the existing policy does not: "
        + "Proven that not, Refuted with a request, or Unknown.";

    protected override string BatchForm =>
        "{id, kind?, existing: policy|[policies], candidate: policy|[policies]} -> "
        + "{id, verdict, witness?: {action, resource, resourceAccount?, principal?, context}, reason}";

    protected override IReadOnlyCollection<string> MoreFields => [KindField];

    protected override IEnumerable<Option> Options => [_kind];

    protected override void Print(
        IReadOnlyList<PolicyDocument> ofBefore, IReadOnlyList<PolicyDocument> ofAfter, ParseResult options)
    {
        ProofResult result = Ask(ofBefore, ofAfter, options.GetValue(_kind), options);
        TextWriter output = options.InvocationConfiguration.Output;
        output.WriteLine(result);
        if (result.Witness is { } witness) RequestText.Write(output, witness);
    }

    protected override Action<JsonWriter> Answer(
        IReadOnlyList<PolicyDocument> ofBefore, IReadOnlyList<PolicyDocument> ofAfter, BatchLine line, ParseResult options)
    {
        ProofResult result = Ask(ofBefore, ofAfter, line.OptionalString(KindField) ?? options.GetValue(_kind), options);
        return writer =>
        {
            writer.Name("verdict");
            writer.String(result.Verdict.ToString());
            if (result.Witness is { } witness)
            {
                writer.Name("witness");
                RequestJson.Write(writer, witness);
            }

            writer.Name("reason");
            writer.String(result.Reason);
        };
    }

    private ProofResult Ask(
        IReadOnlyList<PolicyDocument> existing, IReadOnlyList<PolicyDocument> candidate, string? kind, ParseResult options)
    {
        if (kind is not null && !Kinds.Contains(kind, StringComparer.OrdinalIgnoreCase))
            throw new UnusableInputException($"'{kind}' is no kind of policy here; one is {string.Join(", ", Kinds)}.");
        if (kind is not null) Require(kind, [.. existing, .. candidate]);
        // A trust policy is a resource policy too. What elements there are tells all that the proof needs.
        ProofResult result = Grants.Of([.. candidate]).NothingNewOver(Grants.Of([.. existing]), Cost(options));
        IsNegative |= !result.IsProven;
        return result;
    }

    /// <summary>A statement of a resource says whom it is about, and one of an identity does not.</summary>
    private static void Require(string kind, IReadOnlyList<PolicyDocument> policies)
    {
        bool isOfIdentity = string.Equals(kind, Kinds[0], StringComparison.OrdinalIgnoreCase);
        foreach (PolicyDocument policy in policies)
        {
            IReadOnlyList<PolicyStatement> statements = policy.Statements;
            for (int i = 0; i < statements.Count; i++)
            {
                bool hasPrincipal = statements[i].Principals.Count + statements[i].NotPrincipals.Count > 0;
                if (hasPrincipal == isOfIdentity)
                    throw new UnusableInputException($"Statement {i + 1} has {(isOfIdentity ? "a" : "no")} Principal, which a policy of kind {kind} {(isOfIdentity ? "cannot have" : "needs")}.");
            }
        }
    }
}
