using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rewriting;

/// <summary>
/// Divides a statement that is too large by itself, by its actions or its resources: the parts together are about exactly what
/// the whole was. NotAction and NotResource cannot be divided, since each part would be about more. A value's part follows from
/// its own text, so that changing one moves no other.
/// </summary>
internal static class StatementDivision
{
    private const int Bits = 64;

    /// <summary>The parts; null where the statement cannot be made to fit.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="fits">Whether a statement fits into a document.</param>
    /// <param name="sids">The names in the whole policy, which no part may take.</param>
    public static List<JsonNode>? Divide(JsonNode statement, Func<JsonNode, bool> fits, ICollection<string> sids)
    {
        if (fits(statement)) return [statement];
        var parts = new List<JsonNode>();
        string suffix = "Part";
        while (statement.Find(PolicyElements.Sid) is { } sid
            && sids.Any(taken => taken.StartsWith(sid.Text + suffix, StringComparison.Ordinal)))
            suffix += "Part";
        return Divide(statement, suffix, 0, fits, parts) ? parts : null;
    }

    private static bool Divide(JsonNode statement, string path, int depth, Func<JsonNode, bool> fits, List<JsonNode> parts)
    {
        JsonNode named = Named(statement, path);
        if (fits(named))
        {
            parts.Add(named);
            return true;
        }

        string? element = Larger(statement);
        if (element is null) return false;
        List<string> values = Texts(statement.Find(element));
        List<string> zeros = [], ones = [];
        for (int bit = depth; bit < Bits && (zeros.Count == 0 || ones.Count == 0); bit++)
        {
            zeros = values.FindAll(value => !StableHash.Bit(StableHash.Of(value), bit));
            ones = values.FindAll(value => StableHash.Bit(StableHash.Of(value), bit));
            depth = bit + 1;
        }

        if (zeros.Count == 0 || ones.Count == 0) return false;
        return Divide(JsonTree.With(statement, element, JsonTree.Values(zeros)), path + "0", depth % Bits, fits, parts)
            && Divide(JsonTree.With(statement, element, JsonTree.Values(ones)), path + "1", depth % Bits, fits, parts);
    }

    // Names must differ where parts come to stand in one document; the path is the same however many other parts there are.
    private static JsonNode Named(JsonNode statement, string path) =>
        statement.Find(PolicyElements.Sid) is { Text.Length: > 0 } sid
        ? JsonTree.With(statement, PolicyElements.Sid, JsonTree.String(sid.Text + path))
        : statement;

    private static string? Larger(JsonNode statement)
    {
        List<string> actions = Texts(statement.Find(PolicyElements.Action)),
            resources = Texts(statement.Find(PolicyElements.Resource));
        int ofActions = actions.Count > 1 ? actions.Sum(static value => value.Length) : 0;
        int ofResources = resources.Count > 1 ? resources.Sum(static value => value.Length) : 0;
        if (ofActions == 0 && ofResources == 0) return null;
        return ofActions >= ofResources ? PolicyElements.Action : PolicyElements.Resource;
    }

    private static List<string> Texts(JsonNode? node) =>
        node is null ? []
        : node.IsArray ? [.. node.Items.Select(static item => item.Text).Distinct(StringComparer.Ordinal)]
        : [node.Text];
}
