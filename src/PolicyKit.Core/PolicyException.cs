namespace PolicyKit;

/// <summary>A policy cannot be built; all reasons are given at once.</summary>
public sealed class PolicyException : Exception
{
    internal PolicyException(IReadOnlyList<PolicyProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Every reason, in the order of the statements.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; }

    private static string Describe(IReadOnlyList<PolicyProblem> problems) => problems.Count == 1
        ? "The policy cannot be built. " + problems[0]
        : $"The policy cannot be built for {problems.Count} reasons:\n- " + string.Join("\n- ", problems);
}
