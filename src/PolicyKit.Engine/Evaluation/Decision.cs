namespace PolicyKit.Evaluation;

/// <summary>What policies say to a request (AWS: "Policy evaluation logic").</summary>
public enum Decision
{
    /// <summary>No statement allows the request, and none denies it.</summary>
    ImplicitlyDenied,

    /// <summary>A statement allows the request, and none denies it.</summary>
    Allowed,

    /// <summary>A statement denies the request, whatever others allow.</summary>
    ExplicitlyDenied,

    /// <summary>It depends on a condition, a policy variable or a part of a policy that is not known.</summary>
    Undecided,
}
