using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Principals;

/// <summary>
/// The service principals that act for resources of any account, and the condition that says for which (AWS: "The confused deputy
/// problem").
/// </summary>
internal static class SourceConditions
{
    private const string SourceAccount = "aws:SourceAccount";

    /// <summary>Keys that say whose resource it is.</summary>
    private static readonly HashSet<string> SaysWho = new(StringComparer.OrdinalIgnoreCase)
    {
        SourceAccount, "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:SourceOwner", "aws:PrincipalAccount", "aws:PrincipalOrgID",
    };

    /// <summary>Services that are known to say for which resource and account they act.</summary>
    private static readonly HashSet<string> Deputies =
    [
        "apigateway", "aps", "backup", "bedrock", "budgets", "ce", "cloudformation", "cloudfront", "cloudtrail", "cloudwatch",
        "codecommit", "codestar-notifications", "cognito-idp", "config", "connect", "costalerts", "delivery.logs", "dms",
        "events", "fms", "guardduty", "imagebuilder", "inspector2", "iot", "lambda", "logdelivery.elasticloadbalancing",
        "logging.s3", "logs", "macie", "pipes", "rds", "rekognition", "s3", "scheduler", "secretsmanager", "securitylake",
        "ses", "sns", "ssm", "ssm-incidents", "states", "storage-lens.s3", "textract", "transcribe", "transfer", "vpc-flow-logs",
    ];

    /// <summary>The services that a statement lets in without saying for whom, those alone that are known to say it.</summary>
    public static List<PolicyText> Untied(StatementModel statement, bool knownOnly)
    {
        if (SenderConditions.MayTell(statement)) return [];
        return
        [
            .. PrincipalStatements.Named(statement)
                .Where(named => named.Type == "Service" && ServicePrincipal.IsService(named.Value.Text))
                .Where(named => !knownOnly || Deputies.Contains(ServicePrincipal.ServiceOf(named.Value.Text)))
                .Select(named => named.Value),
        ];
    }

    /// <summary>
    /// The ARN of aws:SourceArn that is all that ties a statement to somebody, and holds no account, as a bucket's does: when the
    /// bucket is gone, anyone may make one of that name (AWS: "The confused deputy problem").
    /// </summary>
    public static PolicyText? WithoutAccount(StatementModel statement)
    {
        if (!statement.HasAllConditions || statement.Conditions.Any(condition => SaysWho.Contains(condition.Key.Text))) return null;
        return (from condition in statement.Conditions
                where string.Equals(condition.Key.Text, "aws:SourceArn", StringComparison.OrdinalIgnoreCase)
                    && SenderConditions.Demands(ConditionOperator.Parse(condition.Operator.Text))
                where condition.Values.Values.All(HasNoAccount)
                from value in condition.Values.Values
                select value).FirstOrDefault();
    }

    private static bool HasNoAccount(PolicyText value) =>
        value.IsKnown && Arn.TryParse(value.Text) is { IsComplete: true } arn && arn.Account.All(c => c == '*');

    /// <summary>The value that a fix wrote for the account and nobody has filled in; null where there is none.</summary>
    public static PolicyText? OpenAccount(StatementModel statement) =>
        (from condition in statement.Conditions
         where string.Equals(condition.Key.Text, SourceAccount, StringComparison.OrdinalIgnoreCase)
         from value in condition.Values.Values
         where value.Text == Placeholder.Account
         select value).FirstOrDefault();

    public static Fix[] Fix(PolicyModel policy, StatementModel statement) =>
        StatementEdit.AddCondition(policy, statement, "StringEquals", SourceAccount,
            StatementEdit.Quote(Placeholder.Account)) is { } edit
            ? [new($"Only for the account {Placeholder.Account} (takes it away from every other account's use of the service)",
                FixKind.Narrows, edit)]
            : [];
}
