namespace PolicyKit.Specification.Logic;

/// <summary>What policies say to a request (AWS: "Policy evaluation logic").</summary>
public enum Answer
{
    /// <summary>Nothing that counts allows it.</summary>
    ImplicitlyDenied,

    /// <summary>It is allowed.</summary>
    Allowed,

    /// <summary>A statement denies it, whatever others allow.</summary>
    ExplicitlyDenied,
}
