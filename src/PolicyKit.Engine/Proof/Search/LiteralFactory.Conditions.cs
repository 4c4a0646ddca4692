using System.Globalization;
using PolicyKit.Conditions;
using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Requests;

namespace PolicyKit.Proof.Search;

/// <summary>What conditions ask.</summary>
internal sealed partial class LiteralFactory
{
    /// <summary>
    /// What a condition asks of who sends, where its key follows from that. False where it does not, so that the key is looked at by
    /// itself.
    /// </summary>
    private bool TryTell(RequestCopy copy, CompiledCondition condition, out Literal? literal)
    {
        literal = null;
        if (Sender.Type is not { } type) return false;
        if (!SenderKeys.MayHave(type, condition.Key))
        {
            if (!condition.HoldsWithoutKey) literal = Never(copy);
            return true;
        }

        string? shared = SenderKeys.SharedValue(type, condition.Key);
        if ((shared is null && !SenderKeys.IsTold(condition.Key)) || type == SenderType.Unnamed) return false;
        if (condition.Operator.IsNull)
        {
            if (!condition.AsksForPresence) literal = Never(copy);
            return true;
        }

        if (KeyUsage.SortOf(condition.Operator.Comparison) != ValueSort.Text) return false;
        PatternTemplate[] values = [.. condition.Values.Texts.Where(text => CanMatch(text, condition.Operator.Comparison))];
        bool ignoresCase = IgnoresCase(condition.Operator.Comparison);
        if (shared is not null)
        {
            TextSet texts = Set(copy, values, ignoresCase);
            if (texts.HasVariables) return false;
            if (texts.Patterns.Any(pattern => pattern.IsMatch(shared)) == condition.Operator.IsNegated) literal = Never(copy);
            return true;
        }

        string[]?[] told = [.. values.Select(value => Sender.TextsOf(condition.Key, TokensOf(copy, value, ignoresCase)))];
        if (Array.IndexOf(told, null) >= 0) return false;
        literal = Literal(Principal(copy), false, !condition.Operator.IsNegated, SetQuantifier.None,
            new TextSet(told.SelectMany(static texts => texts!).Select(text => new TextPattern(text, ignoresCase))));
        return true;
    }

    private Literal Never(RequestCopy copy) => Literal(Principal(copy), false, isIn: true, SetQuantifier.None, TextSet.Nothing);

    private Literal? Condition(RequestCopy copy, CompiledCondition condition)
    {
        if (TryTell(copy, condition, out Literal? told)) return told;
        ConditionOperator test = condition.Operator;
        Dimension of = Key(copy, condition.Key);
        if (test.IsNull)
        {
            if (condition.AsksForAbsence && condition.AsksForPresence) return null;
            bool isAbsent = condition.AsksForAbsence || !condition.AsksForPresence;
            return Literal(of, condition.AsksForAbsence, isIn: isAbsent, SetQuantifier.None, TextSet.Nothing);
        }

        bool absence = condition.HoldsWithoutKey, isIn = !test.IsNegated;
        ConditionValues values = condition.Values;
        ValueSort sort = KeyUsage.SortOf(test.Comparison);
        // By what the values were read as: the texts of two values may be that of one.
        IEnumerable<string?> limits = values.Ranges.Select(static range => range?.ToString()).Concat(values.Numbers.Select(static number => number?.ToString(CultureInfo.InvariantCulture)));
        string id = $"{of.Name}|{absence}|{isIn}|{test.Quantifier}|{test.Comparison}|{string.Join("|", limits)}";
        return sort switch
        {
            ValueSort.Text => Literal(of, absence, isIn, test.Quantifier, Set(copy, values.Texts.Where(text => CanMatch(text, test.Comparison)), IgnoresCase(test.Comparison))),
            ValueSort.Network => Interned(id, () => Bare(of, absence, isIn, test.Quantifier, sort).With([.. values.Ranges.OfType<IpRange>()])),
            _ => Interned(id, () => Bare(of, absence, isIn, test.Quantifier, sort)
                .With(new NumberTest(test.Comparison, [.. values.Numbers.OfType<decimal>()]))),
        };
    }

    /// <summary>Bool compares nothing but <c>true</c> and <c>false</c>.</summary>
    private static bool CanMatch(PatternTemplate text, ConditionComparison comparison) => text.IsUsable
        && (comparison != ConditionComparison.Bool || text.Variables.Count > 0 || ConditionValues.IsBool(text.Text));

    private static bool IgnoresCase(ConditionComparison comparison) =>
        comparison is ConditionComparison.StringEqualsIgnoreCase or ConditionComparison.Bool;
}
