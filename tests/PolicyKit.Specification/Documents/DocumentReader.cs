using System.Text.Json;

namespace PolicyKit.Specification.Documents;

/// <summary>
/// From JSON to statements (AWS: "Grammar of the IAM JSON policy language"). What a kind of document must not have, or must have, is
/// refused here, so that the rest need not ask.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads a document of a kind.</summary>
    public static Document Read(string json, DocumentKind kind)
    {
        using var parsed = JsonDocument.Parse(json);
        JsonElement root = parsed.RootElement;
        string version = root.TryGetProperty("Version", out JsonElement text) ? text.GetString()! : "";
        bool hasVariables = version switch
        {
            "2012-10-17" => true,
            "2008-10-17" => false,
            // "IAM JSON policy elements: Version": without one, 2008-10-17 is meant. Policies of an organization must have the newer.
            "" when kind is not (DocumentKind.ServiceControl or DocumentKind.ResourceControl) => false,
            _ => throw new RefusedException($"there is no Version \"{version}\" here"),
        };
        return new Document(hasVariables, [.. OneOrMany(root.GetProperty("Statement")).Select(one => ReadStatement(one, kind, hasVariables))]);
    }

    private static Statement ReadStatement(JsonElement element, DocumentKind kind, bool hasVariables) => new()
    {
        // "IAM JSON policy elements: Effect": Allow or Deny, case-sensitive.
        Allows = element.GetProperty("Effect").GetString() switch
        {
            "Allow" => true,
            "Deny" => false,
            { } other => throw new RefusedException($"there is no Effect \"{other}\""),
            null => throw new RefusedException("Effect is text"),
        },
        HasVariables = hasVariables,
        Principals = ReadPrincipals(element, kind),
        Actions = ReadList(element, "Action", "NotAction") ?? throw new RefusedException("Action or NotAction is required"),
        Resources = ReadList(element, "Resource", "NotResource") ?? (kind == DocumentKind.Resource
            // A trust policy speaks of its role, a repository's policy of its repository.
            ? null
            : throw new RefusedException("Resource or NotResource is required")),
        Conditions = element.TryGetProperty("Condition", out JsonElement conditions) ? [.. ReadConditions(conditions)] : [],
    };

    /// <summary>
    /// "AWS JSON policy elements: Principal": required in a policy of a resource and of a VPC endpoint, forbidden in one that is attached
    /// to an identity, and in service control policies. "Resource control policy syntax": only <c>"*"</c>.
    /// </summary>
    private static NameList? ReadPrincipals(JsonElement element, DocumentKind kind)
    {
        bool isNot = element.TryGetProperty("NotPrincipal", out JsonElement value);
        if (!isNot && !element.TryGetProperty("Principal", out value))
        {
            return kind is DocumentKind.Attached or DocumentKind.ServiceControl ? null : throw new RefusedException("Principal is required");
        }

        if (kind is DocumentKind.Attached or DocumentKind.ServiceControl) throw new RefusedException("Principal is not allowed");
        // "*" and {"AWS": "*"} are the same ("AWS JSON policy elements: Principal", all principals).
        var list = new NameList(isNot, value.ValueKind == JsonValueKind.String
            ? ["AWS:" + value.GetString()]
            : [.. value.EnumerateObject().SelectMany(type => OneOrMany(type.Value).Select(one => $"{type.Name}:{one.GetString()}"))]);
        if (kind == DocumentKind.ResourceControl && (isNot || list.Values is not ["AWS:*"]))
        {
            throw new RefusedException("Principal is \"*\" in a resource control policy");
        }

        return list;
    }

    private static NameList? ReadList(JsonElement element, string name, string notName) =>
        element.TryGetProperty(name, out JsonElement value) ? new NameList(false, Texts(value))
        : element.TryGetProperty(notName, out value) ? new NameList(true, Texts(value))
        : null;

    private static IEnumerable<ConditionTest> ReadConditions(JsonElement conditions) =>
        from operation in conditions.EnumerateObject()
        from key in operation.Value.EnumerateObject()
        select new ConditionTest(operation.Name, key.Name, Texts(key.Value));

    private static string[] Texts(JsonElement value) => [.. OneOrMany(value).Select(TextOf)];

    /// <summary>Numbers and Booleans may stand without quotation marks ("Grammar of the IAM JSON policy language").</summary>
    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static IEnumerable<JsonElement> OneOrMany(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
}
