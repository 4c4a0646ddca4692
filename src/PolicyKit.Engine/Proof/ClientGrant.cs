namespace PolicyKit.Proof;

/// <summary>Actions that a client is allowed on one resource pattern.</summary>
internal sealed record ClientGrant(IReadOnlyList<string> Actions, string Resource);
