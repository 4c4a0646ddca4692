using PolicyKit.Rules.Credentials;

namespace PolicyKit.Rules;

/// <content>The rules PK8xxx, about root and credentials in code, and about root in policies.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK8001_LiteralCredentials =
        new("PK8001", "LiteralCredentials", "Literal credentials passed to the AWS SDK", RuleCategory.Credentials, FindingSeverity.Warning);

    public static readonly RuleInfo PK8002_KeyInSource =
        new("PK8002", "KeyInSource", "Access key in source", RuleCategory.Credentials, FindingSeverity.Warning);

    public static readonly RuleInfo PK8003_RootCredentials =
        new("PK8003", "RootCredentials", "Root user credentials may be used", RuleCategory.Credentials, FindingSeverity.Warning);

    public static readonly RuleInfo PK8004_RootByPrincipalArn =
        new("PK8004", "RootByPrincipalArn", "Policy lets in the root user by aws:PrincipalArn", RuleCategory.Credentials,
            FindingSeverity.Warning);

    public static readonly RuleInfo PK8005_RootPrincipal =
        new("PK8005", "RootPrincipal", "Principal :root is the whole account", RuleCategory.Credentials, FindingSeverity.Info);

    public static readonly RuleInfo PK8006_AssumeRootUnpinned =
        new("PK8006", "AssumeRootUnpinned", "sts:AssumeRoot without a fixed task policy", RuleCategory.Credentials,
            FindingSeverity.Warning);

    public static readonly RuleInfo PK8007_RootInIdentityPolicy =
        new("PK8007", "RootInIdentityPolicy", "Identity policy cannot reach the root user", RuleCategory.Credentials,
            FindingSeverity.Info);

    public static readonly RuleInfo PK8008_LongLivedKey =
        new("PK8008", "LongLivedKey", "Long-lived key or user policy created in code", RuleCategory.Credentials, FindingSeverity.Info);

    /// <summary>Those about code.</summary>
    private static RuleInfo[] CredentialsCodeRules =>
        [PK8001_LiteralCredentials, PK8002_KeyInSource, PK8003_RootCredentials, PK8008_LongLivedKey];

    private static Rule[] CredentialsRules =>
    [
        new RootByPrincipalArnRule(),
        new RootPrincipalRule(),
        new AssumeRootUnpinnedRule(),
        new RootInIdentityPolicyRule(),
    ];
}
