using PolicyKit.Json;

namespace PolicyKit.Model;

/// <summary>Where a policy breaks the grammar (AWS: "Grammar of the IAM JSON policy language").</summary>
internal sealed record GrammarProblem(GrammarProblemKind Kind, TextRange Range, string Message)
{
    /// <summary>
    /// The name that a repair needs: the element or the effect that was meant, the one that is missing, or the one that excludes
    /// or repeats this; null where none is known.
    /// </summary>
    public string? Name { get; init; }
}
