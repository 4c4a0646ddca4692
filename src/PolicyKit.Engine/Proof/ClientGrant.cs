using PolicyKit.Evaluation;

namespace PolicyKit.Proof;

/// <summary>Actions that a client is allowed on one resource pattern.</summary>
/// <param name="Actions">The actions, as the policy writes them.</param>
/// <param name="Resource">The pattern; <c>*</c> where a statement has NotResource, or neither.</param>
internal sealed record ClientGrant(IReadOnlyList<string> Actions, string Resource)
{
    /// <summary>The statement about this one resource; null where it says no more than the actions and the pattern do.</summary>
    public CompiledStatement? Statement { get; init; }
}
