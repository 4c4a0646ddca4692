using PolicyKit.Catalogue;
using PolicyKit.Conditions;
using PolicyKit.Model;
using PolicyKit.Requests;
using PolicyKit.Rules.Principals;

namespace PolicyKit.Rules.Conditions;

/// <summary>
/// One operator and key of a statement, taken apart. Those whose operator or key is not wholly known, or another tool's template,
/// are none, nor are those without a value.
/// </summary>
internal sealed class ConditionTest
{
    private static readonly char[] Template = ['$', '{', '<'];

    private readonly ServiceCatalogue _catalogue;
    private IReadOnlyList<ConditionKeyDefinition>? _definitions;

    private ConditionTest(
        StatementModel statement,
        ConditionModel condition,
        ConditionOperator @operator,
        StatementTests siblings,
        ServiceCatalogue catalogue)
    {
        Statement = statement;
        Condition = condition;
        Operator = @operator;
        Siblings = siblings;
        _catalogue = catalogue;
    }

    public StatementModel Statement { get; }

    public ConditionModel Condition { get; }

    public ConditionOperator Operator { get; }

    /// <summary>The tests of the statement, this one among them.</summary>
    public StatementTests Siblings { get; }

    public string Key => Condition.Key.Text;

    public IReadOnlyList<PolicyText> Values => Condition.Values.Values;

    /// <summary>
    /// What is known of the key; several where a service has one of that name too, none where nothing is known.
    /// </summary>
    public IReadOnlyList<ConditionKeyDefinition> Definitions => _definitions ??= ConditionKeys.Find(Key, Statement, _catalogue);

    /// <summary>What is known of the key; null where that is nothing, or not one thing.</summary>
    public ConditionKeyDefinition? Definition => Definitions.Count > 0
        && Definitions.All(other => other.Type == Definitions[0].Type && other.IsMultiValued == Definitions[0].IsMultiValued)
            ? Definitions[0] : null;

    /// <summary>Whether it holds for a request without the key.</summary>
    public bool HoldsWithoutKey => Operator.IsNull ? Has("true") : Operator.HoldsWithoutKey;

    /// <summary>The tests of a policy, in the order of the text.</summary>
    public static IReadOnlyList<ConditionTest> Find(PolicyModel policy, ServiceCatalogue catalogue)
    {
        var found = new List<ConditionTest>();
        foreach (StatementModel statement in policy.Statements)
        {
            if (statement.Conditions.Count == 0) continue;
            var siblings = new StatementTests(statement);
            foreach (ConditionModel condition in statement.Conditions)
            {
                if (!IsKnown(condition.Operator) || !IsKnown(condition.Key) || condition.Values.Values.Count == 0) continue;
                ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
                if (!@operator.IsKnown) continue;
                var test = new ConditionTest(statement, condition, @operator, siblings, catalogue);
                siblings.Add(test);
                found.Add(test);
            }
        }

        return found;
    }

    /// <summary>Whether a text is known, and not one that a template will replace.</summary>
    public static bool IsKnown(PolicyText text) => text.IsKnown && text.Text.IndexOfAny(Template) < 0;

    public bool IsOn(string key) => string.Equals(Key, key, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether nothing ties a statement that names principals to anyone else, of which the rules about principals speak.
    /// </summary>
    public bool IsAboutPrincipals => Statement.HasPrincipal && !SenderConditions.MayConfine(Statement);

    /// <summary>Whether another finding speaks of this test already, or of a value that is to be put right first.</summary>
    public bool IsSettled(RuleContext context) =>
        context.IsSettled(Condition.Operator) || context.IsSettled(Condition.Key) || Values.Any(context.IsSettled);

    /// <summary>Says that a finding speaks for the whole test.</summary>
    public void Settle(RuleContext context)
    {
        context.Settle(Condition.Operator);
        foreach (PolicyText value in Values) context.Settle(value);
    }

    /// <summary>Whether one of the values is a word, in any case of its letters.</summary>
    public bool Has(string word) => Values.Any(value => string.Equals(value.Text, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is the only value.</summary>
    public bool IsOnly(string word) => Values.Count == 1 && Has(word);

    /// <summary>What the statement does if the test never holds, or always does.</summary>
    public string Outcome(bool holds) => (Statement.IsAllow, holds) switch
    {
        (true, true) => "it limits nothing",
        (true, false) => "the statement grants nothing",
        (false, true) => "the statement denies whatever its other parts match",
        _ => "the statement denies nothing",
    };
}
