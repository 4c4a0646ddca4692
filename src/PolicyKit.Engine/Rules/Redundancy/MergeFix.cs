using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Redundancy;

/// <summary>Takes a statement out of the policy, what it has more than its twin put into that.</summary>
internal static class MergeFix
{
    /// <summary>None where a statement with a name would go into one without.</summary>
    public static Fix[] Create(PolicyModel policy, IReadOnlyList<JsonNode> nodes, MergeableStatement statement,
        MergeableStatement twin, string? differing)
    {
        if (statement.Shape.Sid is not null && twin.Shape.Sid is null) return [];
        if (StatementRemoval.Edit(nodes, statement.Index) is not { } removal) return [];
        if (differing is null) return [new("Remove the statement (access stays as it is)", FixKind.Keeps, removal)];
        if (twin.Node.Find(differing) is not { } into || statement.Node.Find(differing) is not { } from) return [];

        string text = policy.Json!.Text;
        HashSet<string> there = [.. ValuesOf(into).Select(value => value.Text)];
        string added = string.Concat(ValuesOf(from).Where(value => there.Add(value.Text))
            .Select(value => ", " + text.Substring(value.Range.Start, value.Range.Length)));
        TextEdit addition = into.IsArray
            ? new(new(into.Items[into.Items.Count - 1].Range.End, 0), added)
            : new(into.Range, $"[{text.Substring(into.Range.Start, into.Range.Length)}{added}]");
        return [new("Merge the two statements (access stays as it is)", FixKind.Keeps, [addition, removal])];
    }

    private static IReadOnlyList<JsonNode> ValuesOf(JsonNode node) => node.IsArray ? node.Items : [node];
}
