using PolicyKit.Rules.Redundancy;

namespace PolicyKit.Rules;

/// <content>The rules PK4xxx, about what is dead, redundant or too large.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK4001_StatementNeverApplies =
        new("PK4001", "StatementNeverApplies", "Statement can never apply", RuleCategory.Redundancy, FindingSeverity.Warning);

    public static readonly RuleInfo PK4002_ShadowedAllow =
        new("PK4002", "ShadowedAllow", "Allow of which Deny leaves nothing", RuleCategory.Redundancy, FindingSeverity.Warning);

    public static readonly RuleInfo PK4003_IdleDeny =
        new("PK4003", "IdleDeny", "Deny that has nothing to deny here", RuleCategory.Redundancy, FindingSeverity.Info,
            isEnabledByDefault: false);

    public static readonly RuleInfo PK4004_ExceptsEverything =
        new("PK4004", "ExceptsEverything", "Exception of everything", RuleCategory.Redundancy, FindingSeverity.Error);

    public static readonly RuleInfo PK4005_RedundantValue =
        new("PK4005", "RedundantValue", "Value is covered by another of the same list", RuleCategory.Redundancy,
            FindingSeverity.Info);

    public static readonly RuleInfo PK4006_MergeableStatements =
        new("PK4006", "MergeableStatements", "Duplicate or mergeable statement", RuleCategory.Redundancy, FindingSeverity.Info);

    public static readonly RuleInfo PK4007_PolicySize =
        new("PK4007", "PolicySize", "Size exceeds or nears the quota", RuleCategory.Redundancy, FindingSeverity.Warning);

    /// <summary>What is dead is not broad too, so that these run before the rules about breadth and escalation.</summary>
    private static Rule[] DeadRules =>
    [
        new ExceptsEverythingRule(),
        new StatementNeverAppliesRule(),
        new ShadowedAllowRule(),
        new IdleDenyRule(),
    ];

    private static Rule[] RedundancyRules =>
    [
        new RedundantValueRule(),
        new MergeableStatementsRule(),
        new PolicySizeRule(),
    ];
}
