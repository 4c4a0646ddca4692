using PolicyKit.Json;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules;

/// <summary>
/// Edits of a whole statement in the text that the policy was read from; there are none for a policy that a host built.
/// </summary>
internal static class StatementEdit
{
    private const string EscapedHole = "\\ufffc";

    /// <summary>The statement in the text; null for a policy that was not read from text.</summary>
    public static JsonNode? NodeOf(PolicyModel policy, StatementModel statement)
    {
        JsonNode? all = policy.Json?.Root.Find(PolicyElements.Statement);
        if (all is null or { IsObject: true }) return all;

        // The items stand in the order of the text, so that a policy of many statements is not searched from its beginning.
        int low = 0, high = all.Items.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int distance = all.Items[middle].Range.Start - statement.Origin.Range.Start;
            if (distance == 0) return all.Items[middle].IsObject ? all.Items[middle] : null;
            if (distance < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    /// <summary>Where a statement begins: its brace in the text, else what the host says of the statement.</summary>
    public static Origin StartOf(PolicyModel policy, StatementModel statement) =>
        NodeOf(policy, statement) is { } node ? new(new(node.Range.Start, 1)) : statement.Origin;

    /// <summary>Where an element stands: its name in the text, else what the host says of the statement.</summary>
    public static Origin OriginOf(PolicyModel policy, StatementModel statement, string element) =>
        MemberOf(policy, statement, element) is { } member ? new(member.NameRange) : statement.Origin;

    public static JsonMember? MemberOf(PolicyModel policy, StatementModel statement, string element)
    {
        foreach (JsonMember member in NodeOf(policy, statement)?.Members ?? [])
        {
            if (member.Name == element) return member;
        }

        return null;
    }

    /// <summary>
    /// Adds a condition, beside those that are there: all of them must hold. None where that operator has the key already, or
    /// where the Condition is not wholly known.
    /// </summary>
    public static TextEdit? AddCondition(PolicyModel policy, StatementModel statement, string @operator, string key, string value)
    {
        if (!statement.HasAllConditions || NodeOf(policy, statement) is not { Members.Count: > 0 } node) return null;
        string entry = $"{Quote(key)}: {value}";
        if (node.Find(PolicyElements.Condition) is not { } condition)
            return Behind(node, $"{Quote(PolicyElements.Condition)}: {{{Quote(@operator)}: {{{entry}}}}}");
        if (condition.Members.Count == 0) return null;
        if (condition.Find(@operator) is not { } test) return Behind(condition, $"{Quote(@operator)}: {{{entry}}}");
        bool taken = test.Members.Any(member => string.Equals(member.Name, key, StringComparison.OrdinalIgnoreCase));
        return taken || test.Members.Count == 0 ? null : Behind(test, entry);
    }

    /// <summary>Removes a value from the list that it stands in, with its comma; null where it stands alone.</summary>
    public static TextEdit? RemoveValue(ValueList list, int index)
    {
        if (list.Values.Count < 2 || list.Values[index].WholeRange.Length == 0) return null;
        TextRange own = list.Values[index].WholeRange;
        TextRange range = index > 0
            ? TextRange.FromBounds(list.Values[index - 1].WholeRange.End, own.End)
            : TextRange.FromBounds(own.Start, list.Values[1].WholeRange.Start);
        return range.Length > 0 ? new(range, "") : null;
    }

    /// <summary>Whether some of the text is unknown, be the hole written as itself or as an escape.</summary>
    public static bool HasHole(JsonText json, JsonNode node) =>
        json.Text.IndexOf(PatternToken.Hole, node.Range.Start, node.Range.Length) >= 0
        || json.Text.IndexOf(EscapedHole, node.Range.Start, node.Range.Length, StringComparison.OrdinalIgnoreCase) >= 0;

    public static string Quote(string text) =>
        NodeWriter.Write(new JsonNode(JsonKind.String, "", default, text), indented: false);

    private static TextEdit Behind(JsonNode node, string text) =>
        new(new(node.Members[node.Members.Count - 1].Range.End, 0), ", " + text);
}
