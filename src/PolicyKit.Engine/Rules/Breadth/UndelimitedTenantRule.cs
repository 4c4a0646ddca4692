using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// PK5008: a wildcard directly behind whom the policy is for, as in <c>home/${aws:username}*</c>: ann then opens what is anna's. Who
/// that is, a policy variable says, or the name of the code's expression. The name of a bucket is someone's, whatever it is called.
/// </summary>
internal sealed class UndelimitedTenantRule() : Rule(RuleCatalogue.PK5008_UndelimitedTenant)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in BroadStatements.OfOneAmongMany(context.Policy))
        {
            if (Narrowing.IsByTag(statement)) continue;
            if (statement.Resources is { IsNegated: false } resources) CheckValues(context, resources.Values);
            foreach (ConditionModel condition in statement.Conditions)
            {
                ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
                if (@operator is { TakesPattern: true, IsNegated: false }) CheckValues(context, condition.Values.Values);
            }
        }
    }

    private void CheckValues(RuleContext context, IReadOnlyList<PolicyText> values)
    {
        foreach (PolicyText value in values)
        {
            if (context.IsSettled(value) || Find(value, context) is not { } tenant) continue;
            Origin star = value.Part(tenant.Star, 1);
            string delimiter = DelimiterFor(value.Text, tenant.Start).ToString();
            Fix fix = new(
                $"Only what stands behind \"{delimiter}\" (takes away every value that merely begins so)", FixKind.Narrows,
                new TextEdit(star.Range with { Length = 0 }, delimiter));
            Origin whole = value.Part(tenant.Start, tenant.Star + 1 - tenant.Start);
            context.Report(Info, whole,
                $"\"{tenant.Name}*\" also opens what belongs to every other whose name begins so: ann's policy opens anna's, and that of 1 what is 10's: put a delimiter before the wildcard, \"{tenant.Name}{delimiter}*\".",
                star.Range.Length == 1 ? [fix] : []);
            context.Settle(value);
        }
    }

    /// <summary>The first variable or unknown text that a wildcard follows at once and whose name says that it is someone.</summary>
    private static TenantValue? Find(PolicyText value, RuleContext context)
    {
        string text = value.Text;
        for (int star = text.IndexOf('*'); star > 0; star = text.IndexOf('*', star + 1))
        {
            if (text[star - 1] == PatternToken.Hole)
            {
                if (context.Options.NameOfHole?.Invoke(value.Part(star - 1, 1)) is { } name
                    && (TenantName.IsExpression(name) || IsBucket(text, star - 1) && !TenantName.IsBeginning(name)))
                    return new(star - 1, star, "{" + name + "}");
            }
            else if (text[star - 1] == '}' && text.LastIndexOf("${", star, StringComparison.Ordinal) is >= 0 and int start
                && PolicyVariable.LengthAt(text, start) == star - start && context.Policy.HasVariables
                && TenantName.IsVariable(text.Substring(start + 2, star - start - 3)))
            {
                return new(start, star, text.Substring(start, star - start));
            }
        }

        return null;
    }

    /// <summary>Whether the unknown text stands in the name of a bucket.</summary>
    private static bool IsBucket(string text, int hole) => Arn.TryParse(text) is { Service: "s3", Region: "", Account: "" } arn
        && arn.StartOf(5) is var start && start <= hole && text.IndexOf('/', start, hole - start) < 0;

    /// <summary>What parts names there: the sign before the value where it is one, else a slash in a path and a hyphen in a name.</summary>
    private static char DelimiterFor(string text, int start)
    {
        char before = start > 0 ? text[start - 1] : ':';
        if (before is '/' or '-' or '_' or '.' or '#') return before;
        return Arn.TryParse(text) is { Service: "s3" or "sqs" or "sns" or "dynamodb" or "lambda" } ? '-' : '/';
    }

    private sealed record TenantValue(int Start, int Star, string Name);
}
