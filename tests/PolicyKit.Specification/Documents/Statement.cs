namespace PolicyKit.Specification.Documents;

/// <summary>A statement. Of each element and its Not form there is one at most.</summary>
public sealed record Statement
{
    /// <summary>Whether Effect is Allow; else it is Deny.</summary>
    public required bool Allows { get; init; }

    /// <summary>Whether the document's Version has policy variables.</summary>
    public required bool HasVariables { get; init; }

    /// <summary>Principal or NotPrincipal; null where the document's kind has none.</summary>
    public NameList? Principals { get; init; }

    /// <summary>Action or NotAction.</summary>
    public required NameList Actions { get; init; }

    /// <summary>Resource or NotResource; null where it is implied, as in a trust policy.</summary>
    public NameList? Resources { get; init; }

    /// <summary>Every operator and key of Condition. All must hold ("Conditions with multiple context keys or values").</summary>
    public required IReadOnlyList<ConditionTest> Conditions { get; init; }
}
