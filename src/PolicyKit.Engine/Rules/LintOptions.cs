using PolicyKit.Model;

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

    /// <summary>The project's own accounts, 12 digits each.</summary>
    public IReadOnlyList<string> AccountIds { get; init; } = [];

    /// <summary>Actions and ARNs with wildcards that are meant as they are: nothing that lies within one is called too broad.</summary>
    public IReadOnlyList<string> AllowedWildcards { get; init; } = [];

    /// <summary>The names of the clients that must not reach each other's resources.</summary>
    public IReadOnlyList<string> Clients { get; init; } = [];

    /// <summary>Actions that the project allows under a condition alone; patterns.</summary>
    public IReadOnlyList<string> SensitiveActions { get; init; } = [];

    /// <summary>ARNs that the project opens under a condition alone; patterns.</summary>
    public IReadOnlyList<string> SensitiveResources { get; init; } = [];

    /// <summary>Condition keys that an Allow of some actions must have.</summary>
    public IReadOnlyList<RequiredCondition> RequiredConditions { get; init; } = [];

    /// <summary>Condition keys that the project does not use.</summary>
    public IReadOnlyList<string> ForbiddenConditions { get; init; } = [];

    /// <summary>
    /// What the host calls the unknown text at a place, such as the expression in a hole of an interpolated string; null where it has no
    /// name for it.
    /// </summary>
    public Func<Origin, string?>? NameOfHole { get; init; }
}
