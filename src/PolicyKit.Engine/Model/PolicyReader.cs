using PolicyKit.Json;
using static PolicyKit.Model.PolicyElements;

namespace PolicyKit.Model;

/// <summary>Reads a policy's JSON text into the model. Never throws: what cannot be read is left unknown, and is told by the problems.</summary>
internal static class PolicyReader
{
    /// <summary>Reads a policy.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="kind">What the policy is attached to, where that is known.</param>
    /// <param name="holes">Whether U+FFFC in the text stands for text that the host could not see.</param>
    /// <param name="addsVersion">Whether the host writes the Version where there is none.</param>
    public static PolicyModel Read(string text, PolicyKind kind = PolicyKind.Auto, bool holes = false, bool addsVersion = false) =>
        Read(JsonReader.Read(text, holes), kind, addsVersion);

    public static PolicyModel Read(JsonText json, PolicyKind kind = PolicyKind.Auto, bool addsVersion = false)
    {
        JsonNode root = json.Root;
        JsonNode? version = root.Find(PolicyElements.Version);
        StatementModel[] statements = ReadStatements(root.Find(Statement));
        bool inferred = kind == PolicyKind.Auto;
        if (inferred) kind = PolicyKindInference.Infer(statements);
        return new()
        {
            Origin = new(new(root.Range.Start, Math.Min(1, root.Range.Length))),
            Kind = kind,
            IsKindInferred = inferred,
            HasVersion = version is not null || addsVersion || HasHole(root),
            Version = version is null ? null : new PolicyText(version),
            Statements = statements,
            Problems = PolicyGrammar.Check(root, kind),
            Json = json,
        };
    }

    private static StatementModel[] ReadStatements(JsonNode? node)
    {
        if (node is null) return [];
        if (node.IsObject) return [ReadStatement(node)];
        return [.. node.Items.Where(item => item.IsObject).Select(ReadStatement)];
    }

    private static StatementModel ReadStatement(JsonNode node)
    {
        JsonNode? sid = node.Find(Sid);
        JsonNode? principal = node.Find(PolicyElements.Principal) ?? node.Find(NotPrincipal);
        JsonNode? condition = node.Find(PolicyElements.Condition);
        bool hole = HasHole(node);
        return new()
        {
            Origin = new(node.Range),
            Sid = sid is { IsString: true } ? new PolicyText(sid) : null,
            Effect = node.Find(PolicyElements.Effect)?.Text switch
            {
                "Allow" => Model.Effect.Allow,
                "Deny" => Model.Effect.Deny,
                _ => null,
            },
            Actions = ReadEither(node, PolicyElements.Action, NotAction),
            Resources = ReadEither(node, PolicyElements.Resource, NotResource),
            HasPrincipal = principal is not null || hole,
            Principals = principal is null ? [] : ReadPrincipals(principal, node.Find(PolicyElements.Principal) is null),
            Conditions = condition is null ? [] : ReadConditions(condition),
            HasAllConditions = !hole && (condition is null || IsWhole(condition)),
        };
    }

    private static ValueList? ReadEither(JsonNode statement, string element, string negated)
    {
        JsonNode? plain = statement.Find(element);
        JsonNode? value = plain ?? statement.Find(negated);
        return value is null ? null : ReadValues(value, plain is null);
    }

    private static ValueList ReadValues(JsonNode node, bool isNegated)
    {
        PolicyText[] values = node.IsArray ? [.. node.Items.Select(item => new PolicyText(item))] : [new PolicyText(node)];
        bool complete = values.All(value => value.IsKnown);
        return new(values, isNegated, complete, node.IsArray, new(node.Range));
    }

    private static PrincipalModel[] ReadPrincipals(JsonNode node, bool isNegated) => node.IsObject
        ? [.. node.Members.Select(member => new PrincipalModel(member.Name, ReadValues(member.Value, isNegated)))]
        : [new PrincipalModel("*", ReadValues(node, isNegated))];

    private static ConditionModel[] ReadConditions(JsonNode node) =>
    [
        .. from test in node.Members
           from key in test.Value.Members
           select new ConditionModel(
               new(test.Name, new(test.NameRange)), new(key.Name, new(key.NameRange)), ReadValues(key.Value, isNegated: false)),
    ];

    private static bool IsWhole(JsonNode condition) => condition.IsObject && !HasHole(condition)
        && condition.Members.All(test => test.Value.IsObject && !HasHole(test.Value)
            && test.Value.Members.All(key => key.Value.Kind != JsonKind.Unknown));

    private static bool HasHole(JsonNode node) => node.Members.Any(member => member.Name.Length == 0 && member.Value.Kind == JsonKind.Unknown);
}
