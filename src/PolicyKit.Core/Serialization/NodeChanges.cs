using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Serialization;

/// <summary>Makes a changed tree that shares all that did not change. Nodes that no text holds have an empty range.</summary>
internal static class NodeChanges
{
    public static JsonNode WithVersion(JsonNode policy, string version)
    {
        JsonMember changed = Member(PolicyElements.Version, new JsonNode(JsonKind.String, "", default, version));
        return policy.Find(PolicyElements.Version) is null
            ? Object([changed, .. policy.Members])
            : Object([.. policy.Members.Select(member => member.Name == PolicyElements.Version ? changed : member)]);
    }

    public static JsonNode Add(JsonNode policy, JsonNode statement) =>
        WithStatements(policy, [.. StatementsOf(policy), statement]);

    public static JsonNode RemoveAt(JsonNode policy, int index) =>
        WithStatements(policy, [.. StatementsOf(policy).Where((_, place) => place != index)]);

    /// <summary>A policy around one statement, so that the grammar of policies can check it.</summary>
    public static JsonNode PolicyOf(JsonNode statement) => Object([Member(PolicyElements.Statement, Array([statement]))]);

    private static IReadOnlyList<JsonNode> StatementsOf(JsonNode policy)
    {
        JsonNode statement = policy.Find(PolicyElements.Statement)!;
        return statement.IsArray ? statement.Items : [statement];
    }

    private static JsonNode WithStatements(JsonNode policy, JsonNode[] statements)
    {
        JsonMember changed = Member(PolicyElements.Statement, Array(statements));
        return Object([.. policy.Members.Select(member => member.Name == PolicyElements.Statement ? changed : member)]);
    }

    private static JsonMember Member(string name, JsonNode value) => new(name, default, value);

    private static JsonNode Array(JsonNode[] items) => new(JsonKind.Array, "", default, items);

    private static JsonNode Object(JsonMember[] members) => new(JsonKind.Object, "", default, members);
}
