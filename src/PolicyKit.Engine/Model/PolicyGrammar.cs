using PolicyKit.Json;
using PolicyKit.Matching;
using static PolicyKit.Model.PolicyElements;

namespace PolicyKit.Model;

/// <summary>
/// Checks a JSON tree against the grammar of the policy language (AWS: "Grammar of the IAM JSON policy language"). The only place
/// that knows which element goes where; the reader of policies and the rules about structure both ask it.
/// </summary>
internal sealed class PolicyGrammar
{
    private List<GrammarProblem>? _problems;

    /// <summary>Finds every problem, in the order of the text.</summary>
    public static IReadOnlyList<GrammarProblem> Check(JsonNode root, PolicyKind kind)
    {
        var grammar = new PolicyGrammar();
        grammar.CheckPolicy(root, kind);
        return grammar._problems is null ? [] : grammar._problems;
    }

    private void CheckPolicy(JsonNode root, PolicyKind kind)
    {
        if (!Is(root, JsonKind.Object, "A policy is an object, {\"Version\": \"2012-10-17\", \"Statement\": [...]}")) return;
        bool complete = true;
        JsonNode? statement = null;
        foreach (JsonMember member in root.Members)
        {
            switch (member.Name)
            {
                case PolicyElements.Version: Is(member.Value, JsonKind.String, "Version is a string"); break;
                case Id: CheckId(member, kind); break;
                case PolicyElements.Statement: statement = member.Value; break;
                default: complete &= CheckUnknown(root, member, OfPolicy, "a policy"); break;
            }
        }

        if (statement is null)
        {
            if (complete) Add(GrammarProblemKind.MissingElement, FirstCharacter(root),
                "The policy has no Statement and so grants nothing: add \"Statement\": [...].", Statement);
            return;
        }

        if (!statement.IsArray)
        {
            CheckStatement(statement, kind);
            return;
        }

        foreach (JsonNode item in statement.Items) CheckStatement(item, kind);
        if (kind == PolicyKind.Auto) CheckMixed(statement.Items);
    }

    /// <summary>Statements that name whom they are about and some that do not: no kind of policy takes both.</summary>
    private void CheckMixed(IReadOnlyList<JsonNode> statements)
    {
        if (!statements.Any(Names)) return;
        foreach (JsonNode statement in statements)
        {
            if (!statement.IsObject || Names(statement) || !statement.Members.All(member => OfStatement.Contains(member.Name))) continue;
            Add(GrammarProblemKind.MissingElement, FirstCharacter(statement), "The statement has no Principal and another of the "
                + "policy has one, and no kind of policy takes both, so it is refused wherever it is attached: add \"Principal\" "
                + "in a policy of a resource, or make two policies.", PolicyElements.Principal);
        }

        static bool Names(JsonNode statement) =>
            (statement.Find(PolicyElements.Principal) ?? statement.Find(NotPrincipal)) is not null;
    }

    private void CheckStatement(JsonNode node, PolicyKind kind)
    {
        if (!Is(node, JsonKind.Object, "A statement is an object, {\"Effect\": ..., \"Action\": ..., \"Resource\": ...}")) return;
        bool complete = true;
        JsonMember? effect = null, action = null, notAction = null, resource = null, notResource = null;
        JsonMember? principal = null, notPrincipal = null;
        foreach (JsonMember member in node.Members)
        {
            switch (member.Name)
            {
                case Sid: Is(member.Value, JsonKind.String, "A Sid is a string"); break;
                case PolicyElements.Effect: effect = member; break;
                case PolicyElements.Action: action = CheckStrings(member); break;
                case NotAction: notAction = CheckStrings(member); break;
                case PolicyElements.Resource: resource = CheckStrings(member); break;
                case NotResource: notResource = CheckStrings(member); break;
                case PolicyElements.Principal: principal = CheckPrincipal(member); break;
                case NotPrincipal: notPrincipal = CheckPrincipal(member); break;
                case PolicyElements.Condition: CheckCondition(member.Value); break;
                default: complete &= CheckUnknown(node, member, OfStatement, "a statement"); break;
            }
        }

        CheckExclusive(action, notAction);
        CheckExclusive(resource, notResource);
        CheckExclusive(principal, notPrincipal);
        foreach (JsonMember? member in new[] { principal, notPrincipal, resource, notResource }) CheckAllowed(member, kind);
        if (effect is { } written) CheckEffect(written.Value);
        if (!complete) return;

        if (effect is null) Missing(node, "Effect", "\"Effect\": \"Allow\" or \"Deny\"");
        if (action is null && notAction is null) Missing(node, "Action", "\"Action\"");
        bool named = principal is not null || notPrincipal is not null;
        bool isWhole = resource is not null || notResource is not null || kind == PolicyKind.Trust
            || (named && (kind == PolicyKind.Auto || (kind == PolicyKind.Resource && ImpliedResource.IsMeant((action ?? notAction)?.Value))));
        if (!isWhole)
        {
            Missing(node, "Resource", "\"Resource\" with the ARNs it is about");
        }

        if (!named && kind.HasPrincipal()) Missing(node, "Principal", "\"Principal\": who it is about");
    }

    private void CheckEffect(JsonNode effect)
    {
        if (!Is(effect, JsonKind.String, "Effect is the string \"Allow\" or \"Deny\"") || effect.Text is "Allow" or "Deny") return;
        if (effect.Text.IndexOf(PatternToken.Hole) >= 0) return;
        string written = string.Equals(effect.Text, "deny", StringComparison.OrdinalIgnoreCase) ? "Deny" : "Allow";
        string advice = string.Equals(effect.Text, written, StringComparison.OrdinalIgnoreCase)
            ? $"write \"{written}\", IAM minds the case" : "write \"Allow\" or \"Deny\"";
        string? meant = string.Equals(effect.Text, written, StringComparison.OrdinalIgnoreCase) ? written : null;
        Add(GrammarProblemKind.MissingElement, effect.ContentRange, $"Effect is \"{effect.Text}\", so IAM refuses the "
            + $"policy: {advice}.", meant);
    }

    private JsonMember CheckStrings(JsonMember member)
    {
        if (!member.Value.IsArray) CheckString(member, member.Value);
        foreach (JsonNode item in member.Value.Items) CheckString(member, item);
        return member;
    }

    private void CheckString(JsonMember member, JsonNode node)
    {
        // The usual case, in which the message is not put together.
        if (node.IsString) return;
        Is(node, JsonKind.String, $"{member.Name} is a string or an array of strings");
    }

    private JsonMember CheckPrincipal(JsonMember member)
    {
        if (member.Value.IsString) return member;
        if (!Is(member.Value, JsonKind.Object, $"{member.Name} is \"*\" or an object such as {{\"AWS\": ...}}")) return member;
        foreach (JsonMember type in member.Value.Members)
        {
            if (!OfPrincipal.Contains(type.Name)) CheckUnknown(member.Value, type, OfPrincipal, member.Name);
            CheckStrings(type);
        }

        return member;
    }

    private void CheckCondition(JsonNode condition)
    {
        if (!Is(condition, JsonKind.Object, "Condition is an object, {\"operator\": {\"key\": \"value\"}}")) return;
        foreach (JsonMember test in condition.Members)
        {
            if (!Is(test.Value, JsonKind.Object, $"{test.Name} holds an object, {{\"key\": \"value\"}}")) continue;
            foreach (JsonMember key in test.Value.Members)
            {
                CheckConditionValue(key, key.Value);
                foreach (JsonNode item in key.Value.Items) CheckConditionValue(key, item, insideArray: true);
            }
        }
    }

    private void CheckConditionValue(JsonMember key, JsonNode value, bool insideArray = false)
    {
        bool fits = value.Kind is JsonKind.String or JsonKind.Number or JsonKind.True or JsonKind.False or JsonKind.Unknown or JsonKind.Missing;
        if (fits || (value.IsArray && !insideArray)) return;
        Add(GrammarProblemKind.WrongType, value.Range, $"The value of {key.Name} is a string, number or boolean, or an array of these; found {Describe(value)}.");
    }

    private void CheckExclusive(JsonMember? one, JsonMember? other)
    {
        if (one is not { Value.Kind: not JsonKind.Null } first || other is not { Value.Kind: not JsonKind.Null } second) return;
        JsonMember later = first.NameRange.Start > second.NameRange.Start ? first : second;
        Add(GrammarProblemKind.ExclusiveElements, later.NameRange,
            $"A statement cannot have both {first.Name} and {second.Name}, so IAM refuses the policy: keep one, or make "
                + $"two statements.",
            later.Name == first.Name ? second.Name : first.Name);
    }

    private void CheckId(JsonMember id, PolicyKind kind)
    {
        if (Is(id.Value, JsonKind.String, "Id is a string")) CheckAllowed(id, kind);
    }

    private void CheckAllowed(JsonMember? element, PolicyKind kind)
    {
        if (element is not { Value.Kind: not JsonKind.Null } member) return;
        if (KindElements.WhyNot(kind, member.Name) is not { } reason) return;
        Add(GrammarProblemKind.ElementNotAllowed, member.NameRange, $"{reason}: remove it.", member.Name);
    }

    /// <summary>
    /// Reports an element that the grammar does not know; false where it may be one that seems missing: a hole, or one misspelt.
    /// </summary>
    private bool CheckUnknown(JsonNode parent, JsonMember member, IReadOnlyList<string> known, string owner)
    {
        if (member.Value.Kind == JsonKind.Unknown && member.Name.Length == 0) return false;
        if (member.Name.IndexOf(PatternToken.Hole) >= 0) return false;
        string? nearest = Nearest.Find(member.Name, known);
        bool isThere = nearest is not null && parent.Find(nearest) is not null;
        if (isThere && string.Equals(nearest, member.Name, StringComparison.OrdinalIgnoreCase))
        {
            Add(GrammarProblemKind.DuplicateElement, member.NameRange,
                $"\"{member.Name}\" is {nearest} a second time, in other case, so IAM refuses the policy: keep "
                    + $"\"{nearest}\" alone.", nearest);
            return true;
        }

        string advice = nearest is null ? $"remove it; {owner} has {string.Join(", ", known)}" : $"write \"{nearest}\"";
        Add(GrammarProblemKind.UnknownElement, member.NameRange,
            $"\"{member.Name}\" is no element of {owner}, so IAM refuses the policy: {advice}.", isThere ? null : nearest);
        return nearest is null;
    }

    private void Missing(JsonNode statement, string element, string advice) => Add(
        GrammarProblemKind.MissingElement,
        FirstCharacter(statement),
        $"The statement has no {element}, so IAM refuses the policy: add {advice}.",
        element);

    private bool Is(JsonNode node, JsonKind kind, string expected)
    {
        if (node.Kind == kind) return true;
        if (node.Kind is not (JsonKind.Unknown or JsonKind.Missing)) Add(GrammarProblemKind.WrongType, node.Range, $"{expected}; found {Describe(node)}.");
        return false;
    }

    private void Add(GrammarProblemKind kind, TextRange range, string message, string? name = null) =>
        (_problems ??= []).Add(new(kind, range, message) { Name = name });

    private static TextRange FirstCharacter(JsonNode node) => new(node.Range.Start, Math.Min(1, node.Range.Length));

    private static string Describe(JsonNode node) => node.Kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.String => "a string",
        JsonKind.Number => $"the number {node.Text}",
        JsonKind.True => "true",
        JsonKind.False => "false",
        _ => "null",
    };
}
