using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Principals;

/// <summary>PK7002: NotPrincipal, which under Allow lets in everyone else, and under Deny is easily written too short.</summary>
internal sealed class NotPrincipalUseRule() : Rule(RuleCatalogue.PK7002_NotPrincipalUse)
{
    private const string ConditionKey = "aws:PrincipalArn";

    public override void Check(RuleContext context)
    {
        // Where IAM refuses the element, that is the one thing to say.
        if (context.Policy.Kind is not (PolicyKind.Resource or PolicyKind.Auto or PolicyKind.VpcEndpoint)) return;
        foreach (StatementModel statement in context.Policy.Statements)
        {
            if (statement.Effect is not { } effect || !statement.Principals.Any(one => one.Values.IsNegated)) continue;
            if (statement.Principals.Any(one => one.Values.Values.Any(context.IsSettled))) continue;
            if (effect == Effect.Allow)
            {
                if (context.Policy.Kind == PolicyKind.VpcEndpoint || SenderConditions.MayConfine(statement)) continue;
                context.Report(Info, StatementEdit.OriginOf(context.Policy, statement, PolicyElements.NotPrincipal),
                    $"Allow with NotPrincipal lets everyone in the world but those listed use "
                    + $"{PrincipalStatements.Actions(statement)}, also without signing in: name with Principal those who need "
                    + "it.");
            }
            else
            {
                context.Report(Info, FindingSeverity.Info,
                    StatementEdit.OriginOf(context.Policy, statement, PolicyElements.NotPrincipal),
                    "Deny with NotPrincipal denies a listed role all the same, unless its account and each of its sessions are "
                    + "listed too: write \"Principal\": \"*\" and a condition ArnNotEquals on aws:PrincipalArn.",
                    Fix(context.Policy, statement));
            }
        }
    }

    /// <summary>Only where each one listed is a user, a role or an account, which are what the condition key holds.</summary>
    private static Fix[] Fix(PolicyModel policy, StatementModel statement)
    {
        if (StatementEdit.MemberOf(policy, statement, PolicyElements.NotPrincipal) is not { } member
            || statement.Principals is not [{ Type: "AWS" } listed]) return [];
        if (listed.Values is not { IsComplete: true, Values.Count: > 0 }
            || !listed.Values.Values.All(value => IsIdentity(value.Text))) return [];
        string arns = string.Join(", ", listed.Values.Values.Select(value => StatementEdit.Quote(value.Text)));
        string value = listed.Values.Values.Count > 1 ? $"[{arns}]" : arns;
        if (StatementEdit.AddCondition(policy, statement, "ArnNotEquals", ConditionKey, value) is not { } condition) return [];
        var principal = new TextEdit(member.Range, $"{StatementEdit.Quote(PolicyElements.Principal)}: "
            + $"{StatementEdit.Quote("*")}");
        return
        [
            new("Deny everyone but those listed, by aws:PrincipalArn (lets in their sessions, which were denied)",
                FixKind.Repairs, Edits(principal, condition)),
        ];
    }

    /// <summary>Where the condition goes directly behind the element that is replaced, the two are one edit.</summary>
    private static TextEdit[] Edits(TextEdit principal, TextEdit condition) => condition.Range.Start == principal.Range.End
        ? [new(principal.Range, principal.NewText + condition.NewText)]
        : [principal, condition];

    private static bool IsIdentity(string text) => Arn.TryParse(text) is { Service: "iam" } arn
        && AccountNumber.Is(arn.Account)
        && (arn.Resource == "root" || arn.Resource.StartsWith("user/", StringComparison.Ordinal)
            || arn.Resource.StartsWith("role/", StringComparison.Ordinal));
}
