using PolicyKit.Json;

namespace PolicyKit.Model;

/// <summary>A policy from any source. Immutable.</summary>
internal sealed class PolicyModel
{
    /// <summary>The Version under which policy variables work.</summary>
    public const string CurrentVersion = "2012-10-17";

    public required Origin Origin { get; init; }

    /// <summary>The kind, as told by the host or inferred from the policy's shape; <see cref="PolicyKind.Auto"/> where neither can be.</summary>
    public PolicyKind Kind { get; init; }

    /// <summary>Whether <see cref="Kind"/> was told from the policy's shape alone, which some other kinds share.</summary>
    public bool IsKindInferred { get; init; }

    public PolicyText? Version { get; init; }

    /// <summary>Whether the Version is written down, even if its value is unknown.</summary>
    public bool HasVersion { get; init; }

    public IReadOnlyList<StatementModel> Statements { get; init; } = [];

    /// <summary>What the policy's elements lack or have too much, for a policy that was read from text.</summary>
    public IReadOnlyList<GrammarProblem> Problems { get; init; } = [];

    /// <summary>The text that the policy was read from; null where a host built the model itself.</summary>
    public JsonText? Json { get; init; }

    /// <summary>Whether <c>${...}</c> is a variable in this policy, and not literal text.</summary>
    public bool HasVariables => Version?.Text == CurrentVersion || (HasVersion && Version is not { IsKnown: true });
}
