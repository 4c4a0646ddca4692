namespace PolicyKit;

/// <summary>Something that keeps a policy from being built.</summary>
public sealed class PolicyProblem
{
    internal PolicyProblem(string message, int? statement = null)
    {
        Message = message;
        Statement = statement;
    }

    /// <summary>What is wrong, why, and what to write instead.</summary>
    public string Message { get; }

    /// <summary>Which Allow or Deny, counted from 0; null where it concerns the whole policy.</summary>
    public int? Statement { get; }

    /// <summary>The message with the statement's number.</summary>
    public override string ToString() => Statement is { } index ? $"Statement {index + 1}: {Message}" : Message;
}
