using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// PK5010: a wildcard as the account of a role, user or key. A warning with an action that reaches into other accounts, since any
/// of them may then invite the holder; other actions stay in the holder's own account whatever the ARN says.
/// </summary>
internal sealed class WildcardAccountRule() : Rule(RuleCatalogue.PK5010_WildcardAccount)
{
    private const int AccountField = 4;

    private static readonly HashSet<string> Services = ["iam", "sts", "kms"];

    /// <summary>
    /// What may be used across accounts (AWS: "Cross-account access" in IAM, "Allowing users in other accounts to use a KMS
    /// key").
    /// </summary>
    private static readonly string[] Crossing =
    [
        "sts:AssumeRole", "kms:Decrypt", "kms:Encrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKey",
        "kms:GenerateDataKeyPair", "kms:GenerateDataKeyWithoutPlaintext", "kms:GenerateDataKeyPairWithoutPlaintext", "kms:GenerateMac",
        "kms:VerifyMac", "kms:Sign", "kms:Verify", "kms:DeriveSharedSecret", "kms:CreateGrant",
    ];

    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in BroadStatements.Of(context.Policy))
        {
            if (statement is not { Actions: not null, Resources: { IsNegated: false } resources }) continue;
            if (Narrowing.MayNarrow(statement, context.Catalogue)) continue;
            string? crossing = null;
            bool isAsked = false;
            foreach (PolicyText value in resources.Values)
            {
                if (context.IsSettled(value) || Arn.TryParse(value.Text) is not { IsComplete: true } arn) continue;
                if (!Services.Contains(arn.Service) || arn.Account.IndexOfAny(['*', '?']) < 0) continue;
                if (!isAsked) crossing = Array.Find(Crossing, action => StatementMatch.OfAction(statement, action) == Truth.Yes);
                isAsked = true;
                bool fits = crossing is not null && IsKey(crossing) == IsKey(arn.Service + ":");
                Report(context, value, arn, fits ? crossing : null);
            }
        }
    }

    private void Report(RuleContext context, PolicyText value, Arn arn, string? crossing)
    {
        Origin account = value.Part(arn.StartOf(AccountField), arn.Account.Length);
        string message = crossing is not null
            ? $"{arn.Account} as the account lets {crossing} reach what has that name in any account that trusts this one, an attacker's too: write the account's id."
            : $"{arn.Account} as the account reads as if every account were meant, though these actions stay in the holder's own: write the account's id.";
        Fix fix = new(
            $"Write {Placeholder.Account} as the account (takes away every other account)",
            FixKind.Narrows,
            new TextEdit(account.Range, Placeholder.Account));
        bool hasText = account.Range.Length == arn.Account.Length;
        FindingSeverity severity = crossing is null ? FindingSeverity.Info : FindingSeverity.Warning;
        context.Report(Info, severity, account, message, hasText ? [fix] : []);
    }

    private static bool IsKey(string action) => action.StartsWith("kms:", StringComparison.Ordinal);
}
