using PolicyKit.Model;

namespace PolicyKit.Rules.Conditions;

/// <summary>The tests of one statement, found by their keys.</summary>
internal sealed class StatementTests(StatementModel statement)
{
    private readonly Dictionary<string, List<ConditionTest>> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private HashSet<string>? _taken;

    public void Add(ConditionTest test)
    {
        if (!_byKey.TryGetValue(test.Key, out List<ConditionTest>? sameKey)) _byKey.Add(test.Key, sameKey = []);
        sameKey.Add(test);
    }

    /// <summary>The tests on a key, in any case of its letters.</summary>
    public IReadOnlyList<ConditionTest> On(string key) => _byKey.TryGetValue(key, out List<ConditionTest>? tests) ? tests : [];

    /// <summary>Whether a test on a key that begins so fails without the key.</summary>
    public bool DemandsOneOf(string prefix) => _byKey.Any(tests =>
        tests.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && tests.Value.Exists(test => !test.HoldsWithoutKey));

    /// <summary>Whether an operator has a key, be it without a value.</summary>
    public bool Has(string @operator, string key)
    {
        _taken ??= new(
            statement.Conditions.Select(condition => Id(condition.Operator.Text, condition.Key.Text)),
            StringComparer.OrdinalIgnoreCase);
        return _taken.Contains(Id(@operator, key));
    }

    private static string Id(string @operator, string key) => @operator + "\n" + key;
}
