using PolicyKit.Rules.Escalation;

namespace PolicyKit.Rules;

/// <content>The rules PK6xxx, about escalation and exposure: what one can do with what is granted.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK6001_PassRoleAnywhere =
        new("PK6001", "PassRoleAnywhere", "iam:PassRole on every role", RuleCategory.Escalation, FindingSeverity.Warning);

    public static readonly RuleInfo PK6002_PassRoleWithoutService =
        new("PK6002", "PassRoleWithoutService", "iam:PassRole without iam:PassedToService",
            RuleCategory.Escalation, FindingSeverity.Info);

    public static readonly RuleInfo PK6003_ServiceLinkedRole =
        new("PK6003", "ServiceLinkedRole", "iam:CreateServiceLinkedRole for every service",
            RuleCategory.Escalation, FindingSeverity.Info);

    public static readonly RuleInfo PK6004_SingleActionEscalation =
        new("PK6004", "SingleActionEscalation", "Action that lets its holder gain any right",
            RuleCategory.Escalation, FindingSeverity.Warning);

    public static readonly RuleInfo PK6005_EscalationCombination =
        new("PK6005", "EscalationCombination", "Actions that together let their holder gain rights",
            RuleCategory.Escalation, FindingSeverity.Warning);

    public static readonly RuleInfo PK6006_TargetDependentEscalation =
        new("PK6006", "TargetDependentEscalation", "Action that lends the rights of what it acts on",
            RuleCategory.Escalation, FindingSeverity.Info);

    public static readonly RuleInfo PK6007_AssumeAnyRole =
        new("PK6007", "AssumeAnyRole", "sts:AssumeRole on every role", RuleCategory.Escalation, FindingSeverity.Warning);

    public static readonly RuleInfo PK6008_DataReadOnStar =
        new("PK6008", "DataReadOnStar", "Reads all stored data of a kind", RuleCategory.Escalation, FindingSeverity.Warning);

    public static readonly RuleInfo PK6009_PermissionsManagementOnStar =
        new("PK6009", "PermissionsManagementOnStar", "Permissions management on *, or one that unlocks a withheld right",
            RuleCategory.Escalation, FindingSeverity.Info);

    public static readonly RuleInfo PK6010_ReturnsCredentials =
        new("PK6010", "ReturnsCredentials", "Action returns credentials", RuleCategory.Escalation, FindingSeverity.Info);

    /// <summary>
    /// What leads to any right comes first, then what leads to some, then what a * in the place of the resource opens.
    /// </summary>
    private static Rule[] EscalationRules =>
    [
        new SingleActionEscalationRule(),
        new EscalationCombinationRule(),
        new PassRoleAnywhereRule(),
        new PassRoleWithoutServiceRule(),
        new ServiceLinkedRoleRule(),
        new AssumeAnyRoleRule(),
        new TargetDependentEscalationRule(),
        new DataReadOnStarRule(),
        new PermissionsManagementOnStarRule(),
    ];

    /// <summary>Behind the rules about single credentials, which know better what to write.</summary>
    private static Rule[] ExposureRules => [new ReturnsCredentialsRule()];
}
