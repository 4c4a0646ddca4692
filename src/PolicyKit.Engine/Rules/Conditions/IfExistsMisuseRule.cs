using PolicyKit.Proof.Search;

namespace PolicyKit.Rules.Conditions;

/// <summary>
/// PK3013: Null with a prefix or suffix, IfExists where it lets in what was to be kept out, or where it does nothing.
/// </summary>
internal sealed class IfExistsMisuseRule() : ConditionRule(RuleCatalogue.PK3013_IfExistsMisuse)
{
    /// <summary>Keys that say who asks, from where, or for whose resource: a request that lacks one is not from there.</summary>
    private static readonly HashSet<string> Guards = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalOrgID", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn",
        "aws:VpceAccount", "aws:VpceOrgID", "aws:VpcSourceIp", "aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID",
        "sts:ExternalId",
    };

    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (test.Operator.IsNull) CheckNull(context, test);
        else if (test.Operator.IfExists && !test.Operator.IsSet) CheckIfExists(context, test);
    }

    private void CheckNull(RuleContext context, ConditionTest test)
    {
        if (test.Operator.IfExists)
        {
            string bare = test.Operator.With(ifExists: false)!;
            context.Report(
                Info,
                FindingSeverity.Error,
                test.Condition.Operator.Origin,
                $"Null tests whether the key exists, so that IAM refuses it with IfExists: write {bare}.",
                ConditionEdit.Fix(
                    context.Policy, test, bare, $"Write {bare} (IAM refused the policy; now it applies)", FixKind.Repairs));
            test.Settle(context);
        }
        else if (test.Operator.IsSet)
        {
            context.Report(
                Info,
                FindingSeverity.Info,
                test.Condition.Operator.Origin,
                "Null tests whether there is a value at all, to which ForAllValues and ForAnyValue add nothing: write Null.",
                ConditionEdit.Fix(context.Policy, test, "Null", "Write Null (access stays as it is)", FixKind.Keeps));
        }
        else if (KeyUsage.IsAlwaysPresent(test.Key) && test.IsOnly("false"))
        {
            context.Report(
                Info,
                FindingSeverity.Info,
                test.Condition.Key.Origin,
                $"Every request has {test.Key}, so this always holds and tests nothing: compare its value.");
        }
    }

    private void CheckIfExists(RuleContext context, ConditionTest test)
    {
        string bare = test.Operator.With(ifExists: false)!;
        if (!test.Statement.IsAllow || test.Operator.IsNegated) return;
        if (KeyUsage.IsAlwaysPresent(test.Key))
        {
            context.Report(
                Info,
                FindingSeverity.Info,
                test.Condition.Operator.Origin,
                $"Every request has {test.Key}, so IfExists changes nothing: write {bare}.",
                ConditionEdit.Fix(context.Policy, test, bare, $"Write {bare} (access stays as it is)", FixKind.Keeps));
        }
        else if (Guards.Contains(test.Key) && !test.IsAboutPrincipals)
        {
            context.Report(
                Info,
                test.Condition.Operator.Origin,
                $"A request that lacks {test.Key} passes {test.Condition.Operator.Text}, and those that it is to keep out may "
                    + $"lack it: write {bare}.",
                ConditionEdit.Fix(
                    context.Policy,
                    test,
                    bare,
                    $"Write {bare} (takes the grant away from requests without the key)",
                    FixKind.Narrows));
        }
        else
        {
            return;
        }

        test.Settle(context);
    }
}
