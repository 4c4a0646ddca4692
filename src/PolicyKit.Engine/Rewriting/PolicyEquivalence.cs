using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rewriting;

/// <summary>
/// Whether two policies say the same in the same statements. Of no account are: the order of statements, of elements and of
/// values,
/// a statement that stands twice, one value or an array of one, the case of actions and condition keys, Sid and Id.
/// </summary>
internal static class PolicyEquivalence
{
    public static bool AreEquivalent(JsonNode one, JsonNode other) =>
        VersionOf(one) == VersionOf(other) && Keys(one).SetEquals(Keys(other));

    public static bool AreEquivalentStatements(JsonNode one, JsonNode other) => string.Equals(KeyOf(one), KeyOf(other));

    private static string VersionOf(JsonNode policy) => policy.Find(PolicyElements.Version)?.Text ?? "2008-10-17";

    private static HashSet<string> Keys(JsonNode policy) =>
        new(JsonTree.StatementsOf(policy).Select(KeyOf), StringComparer.Ordinal);

    // A statement that is not wholly understood is equal to its own text only.
    private static string KeyOf(JsonNode statement) =>
        StatementShape.Of(statement)?.Key ?? NodeWriter.Write(statement, indented: false);
}
