namespace PolicyKit.Evaluation;

/// <summary>What policies say to a request (AWS: "Policy evaluation logic").</summary>
public enum Decision
{
    /// <summary>No statement that counts allows the request, and none denies it.</summary>
    ImplicitlyDenied,

    /// <summary>The request is allowed: all that must allow it do, and no statement denies it.</summary>
    Allowed,

    /// <summary>A statement denies the request, whatever others allow.</summary>
    ExplicitlyDenied,
}
