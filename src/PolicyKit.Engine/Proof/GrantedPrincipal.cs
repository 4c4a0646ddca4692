using PolicyKit.Evaluation;

namespace PolicyKit.Proof;

/// <summary>A principal that a policy grants something.</summary>
public sealed class GrantedPrincipal
{
    internal GrantedPrincipal(string principal, AuthorizationRequest? example)
    {
        Principal = principal;
        Example = example;
    }

    /// <summary>The principal as the policy writes it, with its kind before it where that is not AWS: <c>Service: sns.amazonaws.com</c>.</summary>
    public string Principal { get; }

    /// <summary>A request that it is granted; null where that something is granted is not proven, within the budget.</summary>
    public AuthorizationRequest? Example { get; }

    /// <summary>The principal and the example, as one line.</summary>
    public override string ToString() => Example is null ? $"{Principal}: perhaps" : $"{Principal}: {Example.Action} on {Example.Resource}";
}
