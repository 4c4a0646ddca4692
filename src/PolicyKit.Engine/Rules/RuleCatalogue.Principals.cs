using PolicyKit.Rules.Principals;
using static PolicyKit.Rules.FindingSeverity;

namespace PolicyKit.Rules;

/// <content>The rules PK7xxx, about the policies of resources, roles and organizations, which say who is let in.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK7001_PublicPrincipal =
        new("PK7001", "PublicPrincipal", "Public principal without a condition that narrows it", RuleCategory.Principals,
            Warning);

    public static readonly RuleInfo PK7002_NotPrincipalUse =
        new("PK7002", "NotPrincipalUse", "NotPrincipal names those who are left out", RuleCategory.Principals, Warning);

    public static readonly RuleInfo PK7003_InvalidPrincipal =
        new("PK7003", "InvalidPrincipal", "Principal is invalid", RuleCategory.Principals, Error);

    public static readonly RuleInfo PK7004_ServiceWithoutSource =
        new("PK7004", "ServiceWithoutSource", "Service principal without a condition on its source", RuleCategory.Principals,
            Warning);

    public static readonly RuleInfo PK7005_CrossAccountTrust =
        new("PK7005", "CrossAccountTrust", "Trust in a whole account without further proof", RuleCategory.Principals, Info);

    public static readonly RuleInfo PK7006_FederatedTrust =
        new("PK7006", "FederatedTrust", "Federated trust is not pinned to audience and subject", RuleCategory.Principals,
            Warning);

    public static readonly RuleInfo PK7007_ActionForPrincipal =
        new("PK7007", "ActionForPrincipal", "Action does not fit the principal", RuleCategory.Principals, Error);

    public static readonly RuleInfo PK7008_OtherResource =
        new("PK7008", "OtherResource", "Resource in the policy is not the attached one", RuleCategory.Principals, Warning);

    public static readonly RuleInfo PK7009_TlsNotEnforced =
        new("PK7009", "TlsNotEnforced", "TLS is not enforced, or with the wrong Effect", RuleCategory.Principals, Warning);

    public static readonly RuleInfo PK7010_Lockout =
        new("PK7010", "Lockout", "Deny locks out the account itself", RuleCategory.Principals, Warning);

    public static readonly RuleInfo PK7011_OrganizationPolicyGrammar =
        new("PK7011", "OrganizationPolicyGrammar", "Resource control policy breaks its own grammar", RuleCategory.Principals,
            Error);

    public static readonly RuleInfo PK7012_PermissionWithoutSource =
        new("PK7012", "PermissionWithoutSource", "Permission to deliver events without a source", RuleCategory.Principals,
            Warning);

    private static Rule[] PrincipalsRules =>
    [
        new InvalidPrincipalRule(),
        new ActionForPrincipalRule(),
        new OrganizationPolicyGrammarRule(),
        new PublicPrincipalRule(),
        new NotPrincipalUseRule(),
        new PermissionWithoutSourceRule(),
        new ServiceWithoutSourceRule(),
        new CrossAccountTrustRule(),
        new FederatedTrustRule(),
        new OtherResourceRule(),
        new TlsNotEnforcedRule(),
        new LockoutRule(),
    ];
}
