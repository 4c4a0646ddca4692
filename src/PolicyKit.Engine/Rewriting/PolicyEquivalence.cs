using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rewriting;

/// <summary>
/// Whether two policies say the same in the same statements. Of no account are: the order of statements, of elements and of
/// values, a statement that stands twice, one value or an array of one, the case of actions, operators and condition keys, Sid and
/// Id, the Version where no variable stands, and forms of which AWS says that they are the same.
/// </summary>
internal static class PolicyEquivalence
{
    private const string OldVersion = "2008-10-17";

    public static bool AreEquivalent(JsonNode one, JsonNode other) =>
        HaveSameVariables(one, other) && Keys(one).SetEquals(Keys(other));

    public static bool AreEquivalentStatements(JsonNode one, JsonNode other) => string.Equals(KeyOf(one), KeyOf(other));

    private static bool HaveSameVariables(JsonNode one, JsonNode other)
    {
        string version = VersionOf(one), otherVersion = VersionOf(other);
        if (version == otherVersion) return true;
        return IsKnown(version) && IsKnown(otherVersion) && !MayHoldVariable(one) && !MayHoldVariable(other);
    }

    private static string VersionOf(JsonNode policy) => policy.Find(PolicyElements.Version)?.Text ?? OldVersion;

    private static bool IsKnown(string version) => version is OldVersion or PolicyModel.CurrentVersion;

    private static bool MayHoldVariable(JsonNode node) =>
        (node.IsString && node.Text.IndexOf("${", StringComparison.Ordinal) >= 0)
        || (node.IsArray && node.Items.Any(MayHoldVariable))
        || (node.IsObject && node.Members.Any(static member => MayHoldVariable(member.Value)));

    private static HashSet<string> Keys(JsonNode policy) =>
        new(JsonTree.StatementsOf(policy).Select(KeyOf), StringComparer.Ordinal);

    // A statement that is not wholly understood is equal to its own text only.
    private static string KeyOf(JsonNode statement) =>
        StatementShape.Of(statement)?.Key ?? NodeWriter.Write(statement, indented: false);
}
