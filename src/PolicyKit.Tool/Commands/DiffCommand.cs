using System.CommandLine;
using PolicyKit.Json;
using PolicyKit.Proof;
using PolicyKit.Tool.Asking;
using PolicyKit.Tool.Batch;

namespace PolicyKit.Tool.Commands;

/// <summary>
/// <c>policykit diff OLD NEW | --batch</c>: what access appears and disappears, as Markdown for a pull request.
/// </summary>
internal sealed class DiffCommand() : PolicyPairCommand("old", "new")
{
    protected override string Name => "diff";

    protected override string Description =>
        "Prints as Markdown what access appears and disappears with a change of a policy. An empty file grants nothing.";

    protected override string BatchForm =>
        "{id, old: policy|[policies], new: policy|[policies]} -> "
        + "{id, appears: [{actions, resources, principals, conditions, sid?, example?}], disappears: [...]}, "
        + "with notActions, notResources, notPrincipals where the statement has these";

    /// <summary>So that it serves git, which shows a file that is not there on one side as an empty one.</summary>
    protected override bool TakesEmptyFiles => true;

    protected override void Print(
        IReadOnlyList<PolicyDocument> ofBefore, IReadOnlyList<PolicyDocument> ofAfter, ParseResult options) =>
        options.InvocationConfiguration.Output.Write(DifferenceMarkdown.Of(Compare(ofBefore, ofAfter, options)));

    protected override Action<JsonWriter> Answer(
        IReadOnlyList<PolicyDocument> ofBefore, IReadOnlyList<PolicyDocument> ofAfter, BatchLine line, ParseResult options)
    {
        AccessDifference difference = Compare(ofBefore, ofAfter, options);
        return writer =>
        {
            writer.Name("appears");
            DifferenceJson.Write(writer, difference.Appears);
            writer.Name("disappears");
            DifferenceJson.Write(writer, difference.Disappears);
        };
    }

    private AccessDifference Compare(
        IReadOnlyList<PolicyDocument> before, IReadOnlyList<PolicyDocument> after, ParseResult options)
    {
        AccessDifference difference = Grants.Of([.. before]).DifferenceTo(Grants.Of([.. after]), Cost(options));
        IsNegative |= !difference.IsEmpty;
        return difference;
    }
}
