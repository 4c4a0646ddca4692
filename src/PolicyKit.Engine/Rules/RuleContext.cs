using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Rules.Breadth;
using PolicyKit.Rules.Conditions;
using PolicyKit.Rules.Escalation;
using PolicyKit.Rules.Health;
using PolicyKit.Rules.Redundancy;

namespace PolicyKit.Rules;

/// <summary>What a rule sees: the policy, and what the rules before it have found.</summary>
internal sealed class RuleContext(PolicyModel policy, ServiceCatalogue catalogue, LintOptions options)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<PolicyText> _settled = [];
    private DocumentGrants? _grants;
    private IReadOnlyList<StarStatement>? _starStatements;
    private IReadOnlyList<ConditionTest>? _conditionTests;
    private KnownStatements? _knownStatements;

    public PolicyModel Policy { get; } = policy;

    /// <summary>What is known of AWS's services.</summary>
    public ServiceCatalogue Catalogue { get; } = catalogue;

    /// <summary>What the host knows or wants beyond the policy.</summary>
    public LintOptions Options { get; } = options;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>What the document's statements allow, taken together.</summary>
    public DocumentGrants Grants => _grants ??= new(Policy, Catalogue);

    /// <summary>The statements that allow their actions on <c>*</c>, with nothing that narrows them.</summary>
    public IReadOnlyList<StarStatement> StarStatements => _starStatements ??= StarStatement.Find(Policy, Catalogue);

    /// <summary>The tests of the statements' conditions, those with unknown parts left out.</summary>
    public IReadOnlyList<ConditionTest> ConditionTests => _conditionTests ??= ConditionTest.Find(Policy, Catalogue);

    /// <summary>The statements that are wholly known, as proofs take them.</summary>
    public KnownStatements KnownStatements => _knownStatements ??= KnownStatements.Of(Policy);

    public void Report(RuleInfo rule, Origin origin, string message, params Fix[] fixes) =>
        Report(rule, rule.DefaultSeverity, origin, message, fixes);

    public void Report(RuleInfo rule, FindingSeverity severity, Origin origin, string message, params Fix[] fixes) =>
        _findings.Add(new(
            rule, IsDoubtful(rule) ? FindingSeverity.Info : severity, origin, Shown(message), [.. fixes.Select(fix => fix with { Title = Shown(fix.Title) })]));

    /// <summary>Says that a finding speaks for all that is wrong with a value, so that the rules after this one leave it alone.</summary>
    public void Settle(PolicyText value) => _settled.Add(value);

    /// <summary>Says that a finding speaks for all that is wrong with the actions and resources of a statement.</summary>
    public void SettleStatement(StatementModel statement)
    {
        foreach (PolicyText value in statement.Actions?.Values ?? []) Settle(value);
        foreach (PolicyText value in statement.Resources?.Values ?? []) Settle(value);
    }

    public bool IsSettled(PolicyText value) => _settled.Contains(value);

    /// <summary>A message as it is read: what is not known is left out of it.</summary>
    private static string Shown(string text) => text.Replace(PatternToken.Hole, '\u2026');

    /// <summary>Whether the rule goes by the lack of a name in data that are old.</summary>
    private bool IsDoubtful(RuleInfo rule) =>
        Options.Today is not null && CatalogueAge.IsAboutUnknownName(rule)
            && CatalogueAge.StaleDays(Catalogue.Date, Options) is not null;
}
