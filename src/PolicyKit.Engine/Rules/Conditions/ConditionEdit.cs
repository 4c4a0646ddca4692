using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Conditions;

/// <summary>Gives a key of a Condition another operator, and leaves the other keys of the operator as they are.</summary>
internal static class ConditionEdit
{
    /// <summary>
    /// The edits; null where the text was not read from JSON, cannot be moved, or has the key under that operator already.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="test">What is changed.</param>
    /// <param name="newOperator">The operator to write; null for none.</param>
    /// <param name="newValue">The values to write, as JSON; null for those that it has.</param>
    public static IReadOnlyList<TextEdit>? Change(
        PolicyModel policy, ConditionTest test, string? newOperator, string? newValue = null)
    {
        if (newOperator is null || policy.Json is not { } json) return null;
        if (StatementEdit.MemberOf(policy, test.Statement, PolicyElements.Condition) is not { Value: var condition }) return null;
        int at = IndexOf(condition, test.Condition.Operator.Origin.Range);
        if (at < 0) return null;
        JsonNode keys = condition.Members[at].Value;
        int index = IndexOf(keys, test.Condition.Key.Origin.Range);
        if (index < 0) return null;
        JsonMember entry = keys.Members[index];
        JsonNode? target = Other(condition, newOperator, at);
        if (target is null && keys.Members.Count == 1)
        {
            List<TextEdit> renamed = [new(condition.Members[at].NameRange, newOperator)];
            if (newValue is not null) renamed.Add(new(entry.Value.Range, newValue));
            return renamed;
        }

        string? written = newValue is null ? JsonEdit.Written(json, entry.Range)
            : JsonEdit.Written(json, entry.NameRange) is { } name ? $"\"{name}\": {newValue}" : null;
        TextEdit? removal = keys.Members.Count == 1 ? JsonEdit.Remove(json, condition, at) : JsonEdit.Remove(json, keys, index);
        if (written is null || removal is null) return null;
        if (target is null) return [removal, Behind(condition, $"\"{newOperator}\": {{{written}}}")];
        bool isTaken = target.Members.Count == 0
            || target.Members.Any(member => string.Equals(member.Name, test.Key, StringComparison.OrdinalIgnoreCase));
        return isTaken ? null : [removal, Behind(target, written)];
    }

    /// <summary>A fix that makes the change; none where it cannot be made.</summary>
    public static Fix[] Fix(
        PolicyModel policy, ConditionTest test, string? newOperator, string title, FixKind kind, string? newValue = null) =>
        Change(policy, test, newOperator, newValue) is { } edits ? [new(title, kind, edits)] : [];

    /// <summary>What the statement does more once it applies, for the title of a repair.</summary>
    public static string Applies(ConditionTest test) =>
        test.Statement.IsAllow ? "the statement may now grant what it says" : "what is denied changes";

    private static JsonNode? Other(JsonNode condition, string name, int than)
    {
        for (int i = 0; i < condition.Members.Count; i++)
        {
            JsonMember member = condition.Members[i];
            if (i != than && string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)) return member.Value;
        }

        return null;
    }

    private static int IndexOf(JsonNode node, TextRange name)
    {
        for (int i = 0; i < node.Members.Count; i++)
        {
            if (node.Members[i].NameRange == name) return i;
        }

        return -1;
    }

    private static TextEdit Behind(JsonNode node, string text) =>
        new(new(node.Members[node.Members.Count - 1].Range.End, 0), ", " + text);
}
