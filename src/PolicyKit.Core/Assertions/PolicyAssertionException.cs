namespace PolicyKit.Assertions;

/// <summary>A policy is not as a test has it. The message says what was expected, what is, and why.</summary>
public sealed class PolicyAssertionException : Exception
{
    /// <summary>The exception.</summary>
    /// <param name="message">What was expected, what is, and why.</param>
    public PolicyAssertionException(string message)
        : base(message)
    {
    }
}
