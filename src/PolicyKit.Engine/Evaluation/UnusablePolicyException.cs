namespace PolicyKit.Evaluation;

/// <summary>A policy cannot be evaluated, because IAM would refuse it or a part of it is not known. The message says which part and why.</summary>
public sealed class UnusablePolicyException : Exception
{
    /// <summary>The exception.</summary>
    /// <param name="message">Which part, and why.</param>
    public UnusablePolicyException(string message)
        : base(message)
    {
    }
}
