using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Serialization;

/// <summary>Reads the parts of a checked policy's tree.</summary>
internal static class NodeValues
{
    public static IReadOnlyList<PolicyStatement> StatementsOf(JsonNode policy)
    {
        JsonNode statement = policy.Find(PolicyElements.Statement)!;
        return statement.IsArray
            ? [.. statement.Items.Select(static item => new PolicyStatement(item))]
            : [new PolicyStatement(statement)];
    }

    public static IReadOnlyList<string> Of(JsonNode? node) => node switch
    {
        null => [],
        { IsArray: true } => [.. node.Items.Select(TextOf)],
        _ => [TextOf(node)],
    };

    public static IReadOnlyList<PolicyPrincipal> PrincipalsOf(JsonNode? node) => node switch
    {
        null => [],
        { IsObject: true } => [.. node.Members.Select(static member => new PolicyPrincipal(member.Name, Of(member.Value)))],
        _ => [new PolicyPrincipal("*", Of(node))],
    };

    public static IReadOnlyList<PolicyCondition> ConditionsOf(JsonNode? node) => node is null
        ? []
        : [.. node.Members.SelectMany(
            static test => test.Value.Members, static (test, key) => new PolicyCondition(test.Name, key.Name, Of(key.Value)))];

    private static string TextOf(JsonNode node) => NodeWriter.LiteralOf(node.Kind) ?? node.Text;
}
