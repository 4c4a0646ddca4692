namespace PolicyKit;

/// <summary>A text is no policy; all reasons are given at once.</summary>
public sealed class PolicyFormatException : FormatException
{
    internal PolicyFormatException(IReadOnlyList<PolicyError> errors)
        : base("The text is no policy. " + string.Join("\n", errors)) => Errors = errors;

    /// <summary>Every reason, in the order of the text.</summary>
    public IReadOnlyList<PolicyError> Errors { get; }
}
