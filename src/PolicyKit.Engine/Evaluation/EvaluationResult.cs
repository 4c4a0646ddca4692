namespace PolicyKit.Evaluation;

/// <summary>A decision and what it rests on. A value, so that asking allocates nothing.</summary>
public readonly struct EvaluationResult : IEquatable<EvaluationResult>
{
    private readonly CompiledStatement? _statement;
    private readonly AuthorizationRequest? _request;

    internal EvaluationResult(
        Decision decision,
        PolicySource source,
        int level,
        CompiledStatement? statement,
        string explanation,
        AuthorizationRequest? request = null)
    {
        _request = request;
        Decision = decision;
        Source = source;
        Level = level;
        _statement = statement;
        Explanation = explanation;
    }

    /// <summary>The decision.</summary>
    public Decision Decision { get; }

    /// <summary>Whether the request is allowed.</summary>
    public bool IsAllowed => Decision == Decision.Allowed;

    /// <summary>Where the statement stands that decided; for an implicit denial, which policies lack an Allow.</summary>
    public PolicySource Source { get; }

    /// <summary>For policies of an organization, the level, from 0.</summary>
    public int Level { get; }

    /// <summary>The place of the policy among those of its source and level, from 0; null for an implicit denial.</summary>
    public int? PolicyIndex => _statement?.Policy;

    /// <summary>The place of the statement in its policy, from 0; null for an implicit denial.</summary>
    public int? StatementIndex => _statement?.Index;

    /// <summary>The Sid of the statement; null where it has none.</summary>
    public string? Sid => _statement?.Sid;

    /// <summary>Why, in a sentence. It is put together at each call.</summary>
    public string Reason => _statement is null
        ? $"{Decision}: {Explanation}."
        : $"{Decision} by statement {_statement.Index + 1}{(Sid is { Length: > 0 } sid ? $" ({sid})" : "")} of the {Name}{Explanation}.";

    /// <summary>
    /// Why nobody can make the request, so that the decision says nothing, and what was meant; null where nothing speaks against the
    /// request: its <see cref="AuthorizationRequest.Hint"/>. It is looked for at the first call.
    /// </summary>
    public string? Hint => _request?.Hint;

    internal string Explanation { get; }

    /// <summary>The same result, which knows what it is about.</summary>
    internal EvaluationResult About(AuthorizationRequest request) => new(Decision, Source, Level, _statement, Explanation, request);

    private string Name => Source is PolicySource.ServiceControl or PolicySource.ResourceControl
        ? $"{Source.ToWords()} {_statement!.Policy + 1} at level {Level + 1}"
        : Source == PolicySource.Identity ? $"{Source.ToWords()} {_statement!.Policy + 1}"
        : Source.ToWords();

    /// <summary>Whether two results are the same decision by the same statement.</summary>
    /// <param name="other">The other result.</param>
    public bool Equals(EvaluationResult other) => Decision == other.Decision && Source == other.Source && Level == other.Level
        && ReferenceEquals(_statement, other._statement);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EvaluationResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Decision * 397) ^ (_statement?.GetHashCode() ?? (int)Source);

    /// <summary>Whether two results are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EvaluationResult left, EvaluationResult right) => left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EvaluationResult left, EvaluationResult right) => !left.Equals(right);

    /// <summary>The reason, and the hint if there is one.</summary>
    public override string ToString() => Hint is { } hint ? $"{Reason} Hint: {hint}" : Reason;
}
