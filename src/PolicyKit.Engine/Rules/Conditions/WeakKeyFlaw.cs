using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules.Conditions;

/// <summary>Why a test on a network or an identity is weak.</summary>
internal sealed record WeakKeyFlaw(Origin Origin, string Message, FindingSeverity Severity, IReadOnlyList<Fix> Fixes)
{
    private const string SourceIp = "aws:SourceIp";

    private static readonly string[] Pairs = ["aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn"];

    public static WeakKeyFlaw? Find(ConditionTest test, RuleContext context)
    {
        if (test.IsOn(SourceIp) && test.Operator.Comparison == ConditionComparison.IpAddress) return OfAddress(test, context);
        if (test.IsOn("aws:VpcSourceIp")) return OfUnpaired(test, context);
        if (test.IsOn("aws:SourceOwner")) return OfDeprecated(test);
        if (test.IsOn("aws:Referer") || test.IsOn("aws:UserAgent")) return OfChosen(test);
        return OfPattern(test);
    }

    private static WeakKeyFlaw? OfAddress(ConditionTest test, RuleContext context)
    {
        var read = new List<(PolicyText Value, IpRange Range)>();
        foreach (PolicyText value in test.Values)
        {
            if (!ConditionTest.IsKnown(value) || context.IsSettled(value)) return null;
            if (IpRange.TryParse(value.Text, out IpRange range)) read.Add((value, range));
        }

        if (!test.IsAboutPrincipals && read.Find(found => found.Range.Length == 0).Value is { } everywhere)
        {
            return new(everywhere.Origin,
                $"{everywhere.Text} is every address, so this tests no more than that the request came by the internet: write "
                    + "your own networks.",
                FindingSeverity.Warning, []);
        }

        List<PolicyText> within = [.. read.Where(found => PrivateNetworks.Contain(found.Range)).Select(found => found.Value)];
        if (within.Count == 0) return null;
        bool isWhole = within.Count == test.Values.Count;
        string effect = !isWhole ? "so it matches nothing here"
            : $"so {test.Outcome(test.Operator.IsNegated || test.Operator.IfExists)}";
        string names = Listing.Of(within.Select(value => value.Text)) + (within.Count > 1 ? " are" : " is");
        return new(within[0].Origin,
            $"{names} private, and aws:SourceIp is the address that AWS sees from the internet, {effect}: write "
                + "public addresses, or test aws:VpcSourceIp with aws:SourceVpc for requests through a VPC endpoint.",
            isWhole ? FindingSeverity.Warning : FindingSeverity.Info, []);
    }

    private static WeakKeyFlaw? OfUnpaired(ConditionTest test, RuleContext context)
    {
        if (test.Operator.IsNull || !test.Statement.HasAllConditions) return null;
        bool isPaired = Pairs.Any(key => test.Siblings.On(key).Count > 0);
        if (isPaired) return null;
        TextEdit? pair = test.Statement.IsAllow
            ? StatementEdit.AddCondition(context.Policy, test.Statement, "StringEquals", "aws:SourceVpc", "\"VPC_ID\"") : null;
        return new(test.Condition.Key.Origin,
            "Private addresses are the same in every VPC, anybody's too, so aws:VpcSourceIp alone does not say from where a "
                + "request comes: add aws:SourceVpc or aws:SourceVpce.",
            FindingSeverity.Warning,
            pair is null ? []
                : [new Fix("Only from the VPC VPC_ID (takes the grant away from every other VPC)", FixKind.Narrows, pair)]);
    }

    private static WeakKeyFlaw OfDeprecated(ConditionTest test) => new(
        test.Condition.Key.Origin,
        "aws:SourceOwner is deprecated, and services that AWS adds do not send it: write aws:SourceAccount.",
        FindingSeverity.Info,
        test.Condition.Key.WholeRange.Length == 0 || test.Siblings.Has(test.Condition.Operator.Text, "aws:SourceAccount") ? []
            : [new("Write aws:SourceAccount (applies to services that do not send aws:SourceOwner)", FixKind.Repairs,
                new TextEdit(test.Condition.Key.Origin.Range, "aws:SourceAccount"))]);

    /// <summary>
    /// What the client writes itself; where it is all that keeps the world out, the rule about principals says so.
    /// </summary>
    private static WeakKeyFlaw? OfChosen(ConditionTest test)
    {
        bool isAll = test.Statement is { IsAllow: true, HasPrincipal: false, HasAllConditions: true }
            && test.Statement.Conditions.All(condition => RequestKeys.IsIdle(condition.Key.Text));
        return !isAll || test.HoldsWithoutKey ? null : new(
            test.Condition.Key.Origin,
            $"The client writes {test.Key} itself, so whoever knows the value passes: test something that the client cannot "
                + "choose, such as aws:SourceVpce or aws:PrincipalOrgID.",
            FindingSeverity.Warning, []);
    }

    private static WeakKeyFlaw? OfPattern(ConditionTest test)
    {
        bool isId = IdentifierFlaw.Accounts.Contains(test.Key) || IdentifierFlaw.Organizations.Contains(test.Key)
            || IdentifierFlaw.Networks.Contains(test.Key);
        if (!isId || test.Operator.Comparison != ConditionComparison.StringLike || test.IsAboutPrincipals) return null;
        foreach (PolicyText value in test.Values)
        {
            int at = value.Text.IndexOf('*');
            if (!ConditionTest.IsKnown(value) || at < 0 || value.Text.All(c => c == '*')) continue;
            return new(value.Part(at, 1),
                $"{test.Key} holds an id that AWS gives out, and \"{value.Text}\" also matches ids of others: write each id in "
                    + "full.",
                FindingSeverity.Warning, []);
        }

        return null;
    }
}
