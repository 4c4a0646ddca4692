using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rewriting;

/// <summary>Makes nodes that no text holds, and changed trees that share all that did not change.</summary>
internal static class JsonTree
{
    public static JsonNode String(string text) => new(JsonKind.String, "", default, text);

    public static JsonNode Array(JsonNode[] items) => new(JsonKind.Array, "", default, items);

    public static JsonNode Object(JsonMember[] members) => new(JsonKind.Object, "", default, members);

    public static JsonMember Member(string name, JsonNode value) => new(name, default, value);

    /// <summary>One value as itself, several as an array.</summary>
    public static JsonNode Values(IReadOnlyList<string> values) =>
        values.Count == 1 ? String(values[0]) : Array([.. values.Select(String)]);

    /// <summary>The object with another value for a member that it has.</summary>
    public static JsonNode With(JsonNode node, string name, JsonNode value) =>
        Object([.. node.Members.Select(member => member.Name == name ? Member(name, value) : member)]);

    public static IReadOnlyList<JsonNode> StatementsOf(JsonNode policy)
    {
        JsonNode? statement = policy.Find(PolicyElements.Statement);
        if (statement is null) return [];
        return statement.IsArray ? statement.Items : [statement];
    }

    public static JsonNode WithStatements(JsonNode policy, JsonNode[] statements) =>
        With(policy, PolicyElements.Statement, Array(statements));
}
