namespace PolicyKit.Evaluation;

/// <summary>Someone who can make a request.</summary>
public sealed class PrincipalAccess
{
    internal PrincipalAccess(RequestPrincipal principal, EvaluationResult result)
    {
        Principal = principal;
        Result = result;
    }

    /// <summary>Who.</summary>
    public RequestPrincipal Principal { get; }

    /// <summary>The decision, with the statement that allows it.</summary>
    public EvaluationResult Result { get; }

    /// <summary>The principal and the reason, as one line.</summary>
    public override string ToString() => $"{Principal}: {Result.Reason}";
}
