using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>
/// PK1012: a policy variable whose braces the programming language took for its own, so that a value stands behind a lone <c>$</c>, or
/// that has the double braces which some other kind of string would need.
/// </summary>
internal sealed class DamagedVariableRule() : Rule(RuleCatalogue.PK1012_DamagedVariable)
{
    private const string Doubled = "${{";
    private const string Closed = "}}";

    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in context.Policy.Statements)
        {
            IEnumerable<PolicyText> values = (statement.Resources?.Values ?? [])
                .Concat(statement.Conditions.SelectMany(condition => condition.Values.Values));
            foreach (PolicyText value in values)
            {
                if (context.IsSettled(value)) continue;
                if (FindDoubled(value.Text, context.Catalogue) is { } doubled) ReportDoubled(context, value, doubled.At, doubled.Key);
                else if (FindEaten(value.Text) is >= 0 and var at) ReportEaten(context, value, at);
            }
        }
    }

    private void ReportDoubled(RuleContext context, PolicyText value, int at, string key)
    {
        Origin origin = value.Part(at, Doubled.Length + key.Length + Closed.Length);
        string meant = "${" + key + "}";
        context.Report(Info, origin,
            $"The braces of the variable are doubled, as an interpolated string needs them and this text does not, so that IAM replaces nothing: write {meant}.",
            value.WholeRange.Length > 0
                ? [new($"Write {meant} (the statement now applies to what the variable stands for)", FixKind.Repairs, new TextEdit(origin.Range, meant))]
                : []);
        context.Settle(value);
    }

    private void ReportEaten(RuleContext context, PolicyText value, int at)
    {
        context.Report(Info, value.Part(at, 1),
            "The braces behind this $ are the code's own, so that the policy has a lone $ before the value, and no variable, and matches "
                + "nothing that is meant: for a policy variable double the braces, or use a string without interpolation; for the value "
                + "alone take the $ away.");
        context.Settle(value);
    }

    private static (int At, string Key)? FindDoubled(string text, ServiceCatalogue catalogue)
    {
        for (int at = text.IndexOf(Doubled, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Doubled, at + 1, StringComparison.Ordinal))
        {
            int start = at + Doubled.Length, end = text.IndexOf(Closed, start, StringComparison.Ordinal);
            if (end < 0) return null;
            string key = text.Substring(start, end - start);

            // What is no condition key is the expression of another tool.
            if (catalogue.FindConditionKey(key) is not null) return (at, key);
        }

        return null;
    }

    /// <summary>A <c>$</c> right before text that is not known, and not itself one of two.</summary>
    private static int FindEaten(string text)
    {
        for (int at = text.IndexOf('$'); at >= 0; at = text.IndexOf('$', at + 1))
        {
            if (at + 1 < text.Length && text[at + 1] == PatternToken.Hole && (at == 0 || text[at - 1] != '$')) return at;
        }

        return -1;
    }
}
