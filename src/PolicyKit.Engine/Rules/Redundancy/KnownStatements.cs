using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Proof;

namespace PolicyKit.Rules.Redundancy;

/// <summary>The statements of a policy that are wholly known, in the form that proofs take. What is not known is left out.</summary>
internal sealed class KnownStatements
{
    private readonly PolicyModel _policy;
    private GrantModel? _grants;

    private KnownStatements(PolicyModel policy, IReadOnlyList<StatementModel> statements)
    {
        _policy = policy;
        Statements = statements;
    }

    /// <summary>The statements, in the order of the policy and of <see cref="GrantModel.Layer"/>.</summary>
    public IReadOnlyList<StatementModel> Statements { get; }

    /// <summary>Whether <c>${...}</c> is a variable in them.</summary>
    public bool HasVariables => _policy.HasVariables;

    public GrantModel Grants => _grants ??= GrantModel.Of(
    [
        new PolicyModel
        {
            Origin = _policy.Origin,
            Kind = _policy.Kind,
            HasVersion = _policy.HasVersion,
            Version = _policy.Version,
            Statements = Statements,
        },
    ]);

    public static KnownStatements Of(PolicyModel policy) => new(policy, [.. policy.Statements.Where(IsKnown)]);

    /// <summary>
    /// A request's action that a statement surely matches; null where it lists none. What is not denied for this action is not
    /// denied for the statement, which spares the proof.
    /// </summary>
    public static IEnumerable<string> ExampleActions(StatementModel statement) => statement.Actions is { IsNegated: false } actions
        ? actions.Values.Select(value => value.Text.Replace("*", "").Replace('?', 'a')).Where(text => text.IndexOf(':') > 0)
        : [];

    private static bool IsKnown(StatementModel statement) =>
        StatementCheck.FindProblem(statement) is null
        && (!statement.HasPrincipal || statement.Principals.Any(principal => principal.Values.Values.Count > 0))
        && !HasTemplate(statement);

    /// <summary>Values that another tool will replace, such as <c>&lt;account&gt;</c>, are not what they will be.</summary>
    private static bool HasTemplate(StatementModel statement) =>
        (statement.Resources?.Values ?? []).Any(value => value.Text.IndexOf('<') >= 0 || value.Text.IndexOf(PatternToken.Hole) >= 0);
}
