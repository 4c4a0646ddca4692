using PolicyKit.Proof;

namespace PolicyKit.Core.Tests.Proof;

/// <summary>Policies as short JSON: a statement may be written in single quotes and without what is always the same.</summary>
internal static class Json
{
    /// <summary>A policy of statements that are written with single quotes, the braces left out.</summary>
    public static PolicyDocument Policy(params string[] statements) => PolicyDocument.Parse(
        $$"""{"Version":"2012-10-17","Statement":[{{string.Join(",", statements.Select(one => "{" + one.Replace('\'', '"') + "}"))}}]}""");

    public static Grants Grants(params string[] statements) => PolicyKit.Proof.Grants.Of(Policy(statements));

    /// <summary>An Allow, with more elements behind it.</summary>
    public static string Allow(string action, string resource, string more = "") => Statement("Allow", action, resource, more);

    /// <summary>A Deny, with more elements behind it.</summary>
    public static string Deny(string action, string resource, string more = "") => Statement("Deny", action, resource, more);

    /// <summary>A Condition element of one operator and key.</summary>
    public static string When(string test, string key, params string[] values) =>
        $"'Condition':{{'{test}':{{'{key}':[{string.Join(',', values.Select(value => $"'{value}'"))}]}}}}";

    private static string Statement(string effect, string action, string resource, string more) =>
        $"'Effect':'{effect}','Action':'{action}','Resource':'{resource}'{(more.Length > 0 ? "," + more : "")}";
}
