using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Serialization;

/// <summary>
/// Puts the elements of a policy into the order in which the builder writes them. No value changes, nor the order of values.
/// </summary>
internal static class ElementOrder
{
    public static JsonNode Canonical(JsonNode policy) =>
        Sorted(
        policy,
        PolicyElements.OfPolicy,
        member => member.Name == PolicyElements.Statement ? CanonicalStatements(member.Value) : member.Value);

    private static JsonNode CanonicalStatements(JsonNode statements) => statements.IsArray
        ? new JsonNode(JsonKind.Array, "", default, statements.Items.Select(CanonicalStatement).ToArray())
        : CanonicalStatement(statements);

    private static JsonNode CanonicalStatement(JsonNode statement) =>
        Sorted(statement, PolicyElements.OfStatement, member => member.Value);

    private static JsonNode Sorted(JsonNode node, IReadOnlyList<string> order, Func<JsonMember, JsonNode> value)
    {
        IEnumerable<JsonMember> members = node.Members.OrderBy(member => Rank(order, member.Name))
            .Select(member => new JsonMember(member.Name, default, value(member)));
        return new JsonNode(JsonKind.Object, "", default, members.ToArray());
    }

    private static int Rank(IReadOnlyList<string> order, string name)
    {
        int rank = 0;
        while (rank < order.Count && order[rank] != name) rank++;
        return rank;
    }
}
