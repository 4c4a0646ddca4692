namespace PolicyKit.Model;

/// <summary>A statement. Elements that are missing or wholly unknown are null; the <c>Has</c> flags tell these apart.</summary>
internal sealed class StatementModel
{
    public required Origin Origin { get; init; }

    public PolicyText? Sid { get; init; }

    /// <summary>The effect; null where it is missing, invalid or unknown.</summary>
    public Effect? Effect { get; init; }

    public ValueList? Actions { get; init; }

    public ValueList? Resources { get; init; }

    public IReadOnlyList<PrincipalModel> Principals { get; init; } = [];

    /// <summary>Whether the statement has a Principal or NotPrincipal.</summary>
    public bool HasPrincipal { get; init; }

    public IReadOnlyList<ConditionModel> Conditions { get; init; } = [];

    /// <summary>Whether <see cref="Conditions"/> are all there are, and each is wholly known.</summary>
    public bool HasAllConditions { get; init; } = true;

    public bool IsAllow => Effect is Model.Effect.Allow;
}
