using PolicyKit.Conditions;
using PolicyKit.Evaluation;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>
/// Where the oracle departs from AWS's documentation, and how it is asked so that it does not. Each is as narrow as can be; what it
/// reads otherwise in patterns and values is not generated, and said so there.
/// </summary>
internal static class Deviations
{
    /// <summary>No key has this value, which is an ARN for the sake of the operators that want one.</summary>
    private const string NoValue = "arn:aws:none:::none";

    private const string Nobody = """{"AWS":"arn:aws:iam::000000000000:user/nobody"}""";

    /// <summary>AWS leaves open what negated operators make of values of another kind, so the oracle's choice is taken.</summary>
    public static EvaluationOptions Options { get; } = new() { NegatedOperatorsHoldForInvalidValues = false };

    /// <summary>The case as the oracle is to be asked.</summary>
    public static EvaluationCase ForOracle(EvaluationCase asked) => EmptySets(Conditions(Exceptions(RootUser(WithoutIdentity(asked)))));

    /// <summary>
    /// A case that was decided otherwise, as the oracle is to be asked again. What names a session or everyone is not limited by what
    /// the session policy leaves unsaid (AWS: "How AWS enforcement code logic evaluates requests to allow or deny access"); the oracle
    /// limits it, so the session policy then leaves nothing unsaid.
    /// </summary>
    public static EvaluationCase ForOracleAgain(EvaluationCase asked, EvaluationResult result) => ForOracle(
        result is { IsAllowed: true, Source: PolicySource.Resource } && asked.Policies.Session is { } session
            ? asked with { Policies = asked.Policies with { Session = session.With(StatementCase.AllowAll) } }
            : asked);

    /// <summary>
    /// Someone without credentials, and a service, have no identity policies and no organization (AWS: "Service control policies"); the
    /// oracle applies what it is given, and takes the first for someone of another account.
    /// </summary>
    private static EvaluationCase WithoutIdentity(EvaluationCase asked) => asked.Request.IsAnonymous || asked.Request.IsService
        ? asked with
        {
            Policies = asked.Policies with
            {
                Identity = asked.Request.IsAnonymous ? [PolicyCase.AllowAll] : [],
                Boundaries = [],
                Session = null,
                ServiceControl = [],
            },
        }
        : asked;

    /// <summary>The root user has full access (same page); the oracle wants an Allow, as for others.</summary>
    private static EvaluationCase RootUser(EvaluationCase asked) => asked.Request.IsRoot
        ? asked with
        {
            Policies = asked.Policies with
            {
                Identity = [.. asked.Policies.Identity, PolicyCase.AllowAll],
                Boundaries = asked.Policies.Boundaries is [] ? [] : [.. asked.Policies.Boundaries, PolicyCase.AllowAll],
                Session = asked.Policies.Session?.With(StatementCase.AllowAll),
            },
        }
        : asked;

    /// <summary>
    /// NotPrincipal spares whom it lists in every way that a caller comes, as its account, as its role and as itself (AWS: "AWS JSON
    /// policy elements: NotPrincipal"); to the oracle one of these is enough.
    /// </summary>
    private static EvaluationCase Exceptions(EvaluationCase asked) => asked.Policies.Resource is { } resource
        ? asked with
        {
            Policies = asked.Policies with
            {
                Resource = new PolicyCase(Array.ConvertAll(resource.Statements, statement => statement.NotPrincipal
                    ? statement with { Principal = IsSpared(asked.Request, statement.Principal!) ? "\"*\"" : Nobody }
                    : statement)),
            },
        }
        : asked;

    private static bool IsSpared(RequestCase request, string listed)
    {
        bool Lists(string name) => listed.Contains('"' + name + '"', StringComparison.Ordinal);
        if (Lists("*")) return true;
        if (request.IsAnonymous) return false;
        if (request.IsService) return Lists(request.Principal);
        string[] fields = request.Principal.Split(':');
        bool account = Lists(fields[4]) || Lists(Vocabulary.Root(fields[4]));
        bool role = fields[5].Split('/') is not ["assumed-role", var name, _] || Lists($"arn:aws:iam::{fields[4]}:role/{name}");
        return account && role && (request.IsRoot || Lists(request.Principal));
    }

    private static EvaluationCase Conditions(EvaluationCase asked) => Rewrite(asked, condition =>
        condition.IsAboutAddresses ? WithPrefix(condition) : condition.IsNegated ? WithoutUnresolved(condition, asked.Request) : condition);

    /// <summary>
    /// Under a negated operator a variable without a value matches nothing, and so the operator holds (AWS: "IAM policy elements:
    /// Variables and tags"); to the oracle it does not.
    /// </summary>
    private static ConditionCase WithoutUnresolved(ConditionCase condition, RequestCase request) =>
        Array.Exists(condition.Values, value => IsUnresolved(value, request))
            ? condition with { Values = Array.ConvertAll(condition.Values, value => IsUnresolved(value, request) ? NoValue : value) }
            : condition;

    /// <summary>An address is its own /32 (AWS: "IP address condition operators"); without it, the oracle knows of IPv4 alone.</summary>
    private static ConditionCase WithPrefix(ConditionCase condition) => Array.TrueForAll(condition.Values, HasPrefix)
        ? condition
        : condition with { Values = Array.ConvertAll(condition.Values, value => HasPrefix(value) ? value : value + "/32") };

    private static bool HasPrefix(string value) => value.Contains('/', StringComparison.Ordinal);

    /// <summary>Values that are all empty are no data (AWS: "Set operators for multivalued context keys"); to the oracle they are.</summary>
    private static EvaluationCase EmptySets(EvaluationCase asked) => asked.Request.Find(ConditionGenerator.EmptyKey) is { } empty
        ? asked with { Request = asked.Request with { Context = [.. asked.Request.Context.Where(value => value != empty)] } }
        : asked;

    private static bool IsUnresolved(string value, RequestCase request) => value switch
    {
        "${k:tag}" or "${k:tag}?" => !HasOne(request, "k:tag"),
        "${K:TEXT}" => !HasOne(request, "k:text"),
        _ => value.Contains("${aws:username}", StringComparison.Ordinal) && !HasOne(request, "aws:username"),
    };

    private static bool HasOne(RequestCase request, string key) => request.Find(key) is { IsList: false };

    private static EvaluationCase Rewrite(EvaluationCase asked, Func<ConditionCase, ConditionCase> rewrite)
    {
        PolicyCase One(PolicyCase policy)
        {
            StatementCase[] made = Array.ConvertAll(policy.Statements, statement =>
            {
                ConditionCase[] conditions = Array.ConvertAll(statement.Conditions, condition => rewrite(condition));
                return conditions.SequenceEqual(statement.Conditions) ? statement : statement with { Conditions = conditions };
            });
            return made.SequenceEqual(policy.Statements) ? policy : new PolicyCase(made);
        }

        PolicyCase[] Each(PolicyCase[] policies) => Array.ConvertAll(policies, policy => One(policy));

        PolicySetCase policies = asked.Policies;
        return asked with
        {
            Policies = new()
            {
                Identity = Each(policies.Identity),
                Resource = policies.Resource is null ? null : One(policies.Resource),
                Boundaries = Each(policies.Boundaries),
                Session = policies.Session is null ? null : One(policies.Session),
                ServiceControl = Array.ConvertAll(policies.ServiceControl, Each),
                ResourceControl = Array.ConvertAll(policies.ResourceControl, Each),
                Endpoint = Each(policies.Endpoint),
            },
        };
    }
}
