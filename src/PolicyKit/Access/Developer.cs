namespace PolicyKit.Access;

/// <summary>A developer: one IAM user, in the groups of the clients worked for.</summary>
internal sealed record Developer(string Name, IReadOnlyList<string> Clients);
