namespace PolicyKit.Model;

/// <summary>Tells cheaply whether a text may be a policy, before anything is parsed.</summary>
internal static class PolicySniffer
{
    /// <summary>Whether the text names the elements that no policy lacks.</summary>
    public static bool MayBePolicy(string text) =>
        text.IndexOf("\"Statement\"", StringComparison.Ordinal) >= 0 && text.IndexOf("\"Effect\"", StringComparison.Ordinal) >= 0;

    /// <summary>Whether what was read has a policy's shape, so that rules may speak of it.</summary>
    public static bool IsPolicy(PolicyModel policy) => policy.Json is null
        || policy.Statements.Any(statement => statement.Actions is not null || statement.Resources is not null || statement.Effect is not null);
}
