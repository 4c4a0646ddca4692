namespace PolicyKit.Rules.Escalation;

/// <summary>How far an action is allowed, from the least to the most.</summary>
internal enum Reach
{
    /// <summary>On some resources.</summary>
    Some,

    /// <summary>On the user who holds the policy, and perhaps others: <c>user/${aws:username}</c>.</summary>
    Own,

    /// <summary>On every resource that it acts on.</summary>
    Every,
}
