using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Principals;

/// <summary>Who the statements of a resource or trust policy are about.</summary>
internal static class PrincipalStatements
{
    /// <summary>
    /// The statements that let someone in. The Allow of an endpoint or of AWS Organizations lets nobody in by itself.
    /// </summary>
    public static IEnumerable<StatementModel> Granting(PolicyModel policy) =>
        policy.Kind is PolicyKind.Resource or PolicyKind.Trust or PolicyKind.Auto
            ? policy.Statements.Where(statement => statement is { IsAllow: true, HasPrincipal: true })
            : [];

    /// <summary>Every principal that is named with Principal, each with its type.</summary>
    public static IEnumerable<(string Type, PolicyText Value)> Named(StatementModel statement) =>
        from principal in statement.Principals
        where !principal.Values.IsNegated
        from value in principal.Values.Values
        select (principal.Type, value);

    public static bool IsEveryone(string type, string text) => text == "*" && (type is "*" or "AWS");

    /// <summary>The account that is named as a whole, by its id or as <c>:root</c>; null for any other principal.</summary>
    public static string? WholeAccount(string type, string text)
    {
        if (type != "AWS") return null;
        if (AccountNumber.Is(text)) return text;
        return Arn.TryParse(text) is { Service: "iam", Resource: "root" } arn && AccountNumber.Is(arn.Account) ? arn.Account : null;
    }

    /// <summary>What is granted, in words for a message: the first actions, and how many more there are.</summary>
    public static string Actions(StatementModel statement)
    {
        if (statement.Actions is not { Values.Count: > 0 } actions) return "the actions";
        if (actions.IsNegated) return "every action but those listed";
        string first = string.Join(", ", actions.Values.Take(3).Select(value => value.IsKnown ? value.Text : "..."));
        return actions.Values.Count > 3 ? $"{first} and {actions.Values.Count - 3} more" : first;
    }
}
