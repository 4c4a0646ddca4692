using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rewriting;

namespace PolicyKit.Rules.Redundancy;

/// <summary>Takes a statement out of a policy's text, with its comma.</summary>
internal static class StatementRemoval
{
    /// <summary>None where the statement is the only one, or was not read from text.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="effect">What happens to the access, for the title.</param>
    /// <param name="kind">The same as a kind.</param>
    public static Fix[] Fix(PolicyModel policy, StatementModel statement, string effect, FixKind kind)
    {
        if (StatementEdit.NodeOf(policy, statement) is not { } node || policy.Json is not { } json) return [];
        IReadOnlyList<JsonNode> all = JsonTree.StatementsOf(json.Root);
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i] == node && Edit(all, i) is { } edit) return [new($"Remove the statement ({effect})", kind, edit)];
        }

        return [];
    }

    /// <summary>Null for the only one.</summary>
    public static TextEdit? Edit(IReadOnlyList<JsonNode> statements, int index)
    {
        if (statements.Count < 2) return null;
        TextRange own = statements[index].Range;
        return new(index > 0
            ? TextRange.FromBounds(statements[index - 1].Range.End, own.End)
            : TextRange.FromBounds(own.Start, statements[1].Range.Start), "");
    }
}
