namespace PolicyKit.Access;

/// <summary>A user who joins or leaves a group, told after the group and the user themselves. The last word counts.</summary>
internal sealed record MembershipChange(string Group, string User, bool Joins);
