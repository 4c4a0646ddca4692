namespace PolicyKit.Model;

/// <summary>Tells a policy's kind from its shape, where only one kind has that shape.</summary>
internal static class PolicyKindInference
{
    public static PolicyKind Infer(IReadOnlyList<StatementModel> statements)
    {
        if (statements.Count == 0) return PolicyKind.Auto;
        bool named = statements.Any(statement => statement.HasPrincipal);
        if (!named) return PolicyKind.Identity;
        if (statements.All(IsTrust)) return PolicyKind.Trust;
        return statements.All(statement => statement.HasPrincipal && statement.Resources is not null) ? PolicyKind.Resource : PolicyKind.Auto;
    }

    // A service or provider that assumes a role is named in trust policies alone, so that a Resource there is a mistake.
    private static bool IsTrust(StatementModel statement) =>
        statement.Actions is { } actions
        && actions.Values.All(action => action.Text.StartsWith("sts:", StringComparison.OrdinalIgnoreCase))
        && (statement.Resources is null || statement.Principals.Any(principal => principal.Type is "Service" or "Federated"));
}
