namespace PolicyKit.Rules;

/// <summary>What a host knows or wants beyond the policy itself. Rules that need what is not told are silent.</summary>
internal sealed record LintOptions
{
    public static LintOptions Default { get; } = new();

    /// <summary>The ARN of what the policy is attached to, such as the bucket or the role; null where it is not known.</summary>
    public string? AttachedArn { get; init; }

    /// <summary>
    /// The day on which the policy is looked at; null for a host without a clock, whose output must not change with time.
    /// </summary>
    public DateTime? Today { get; init; }

    /// <summary>How many days old the catalogue may be before its silence about a name proves little.</summary>
    public int StaleAfterDays { get; init; } = 180;

    /// <summary>Whether every policy of a resource must deny requests without TLS.</summary>
    public bool RequiresTls { get; init; }

    /// <summary>The ids of rules to run that do not run by default.</summary>
    public IReadOnlyCollection<string> AlsoRun { get; init; } = [];
}
