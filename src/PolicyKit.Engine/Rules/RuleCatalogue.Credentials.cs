namespace PolicyKit.Rules;

/// <content>The rules PK8xxx, about root and credentials in code.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK8001_LiteralCredentials =
        new("PK8001", "LiteralCredentials", "Literal credentials passed to the AWS SDK", RuleCategory.Credentials, FindingSeverity.Warning);

    public static readonly RuleInfo PK8003_RootCredentials =
        new("PK8003", "RootCredentials", "Root user credentials may be used", RuleCategory.Credentials, FindingSeverity.Warning);
}
