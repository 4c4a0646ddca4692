namespace PolicyKit.Access;

/// <summary>A plan that cannot be deployed: everything that is wrong with it, at once.</summary>
public sealed class AccessPlanException : Exception
{
    internal AccessPlanException(IReadOnlyList<string> problems)
        : base(string.Join(System.Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Each problem, as a sentence that says what to do.</summary>
    public IReadOnlyList<string> Problems { get; }
}
