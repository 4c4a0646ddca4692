namespace PolicyKit.Model;

/// <summary>Tells a policy's kind from its shape, where only one kind has that shape.</summary>
internal static class PolicyKindInference
{
    public static PolicyKind Infer(IReadOnlyList<StatementModel> statements)
    {
        if (statements.Count == 0) return PolicyKind.Auto;
        bool named = statements.Any(statement => statement.HasPrincipal);
        if (!named) return PolicyKind.Identity;
        if (statements.All(statement => statement.Resources is null && statement.Actions is not null && IsTrust(statement.Actions))) return PolicyKind.Trust;
        return statements.All(statement => statement.HasPrincipal && statement.Resources is not null) ? PolicyKind.Resource : PolicyKind.Auto;
    }

    private static bool IsTrust(ValueList actions) =>
        actions.Values.All(action => action.Text.StartsWith("sts:", StringComparison.OrdinalIgnoreCase));
}
