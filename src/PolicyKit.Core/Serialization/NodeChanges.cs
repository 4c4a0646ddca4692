using PolicyKit.Json;
using PolicyKit.Model;
using static PolicyKit.Rewriting.JsonTree;

namespace PolicyKit.Serialization;

/// <summary>Makes a changed tree that shares all that did not change. Nodes that no text holds have an empty range.</summary>
internal static class NodeChanges
{
    public static JsonNode WithVersion(JsonNode policy, string version)
    {
        JsonMember changed = Member(PolicyElements.Version, String(version));
        return policy.Find(PolicyElements.Version) is null
            ? Object([changed, .. policy.Members])
            : With(policy, PolicyElements.Version, changed.Value);
    }

    public static JsonNode Add(JsonNode policy, JsonNode statement) =>
        WithStatements(policy, [.. StatementsOf(policy), statement]);

    public static JsonNode RemoveAt(JsonNode policy, int index) =>
        WithStatements(policy, [.. StatementsOf(policy).Where((_, place) => place != index)]);

    /// <summary>A policy around one statement, so that the grammar of policies can check it.</summary>
    public static JsonNode PolicyOf(JsonNode statement) => Object([Member(PolicyElements.Statement, Array([statement]))]);

    public static JsonNode Replace(JsonNode policy, int index, JsonNode statement) =>
        WithStatements(policy, [.. StatementsOf(policy).Select((before, place) => place == index ? statement : before)]);
}
