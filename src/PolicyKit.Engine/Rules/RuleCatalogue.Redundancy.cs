using PolicyKit.Rules.Redundancy;

namespace PolicyKit.Rules;

/// <content>The rules PK4xxx, about what is dead, redundant or too large.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK4005_RedundantValue =
        new("PK4005", "RedundantValue", "Value is covered by another of the same list", RuleCategory.Redundancy,
            FindingSeverity.Info);

    public static readonly RuleInfo PK4006_MergeableStatements =
        new("PK4006", "MergeableStatements", "Duplicate or mergeable statement", RuleCategory.Redundancy, FindingSeverity.Info);

    public static readonly RuleInfo PK4007_PolicySize =
        new("PK4007", "PolicySize", "Size exceeds or nears the quota", RuleCategory.Redundancy, FindingSeverity.Warning);

    private static Rule[] RedundancyRules =>
    [
        new RedundantValueRule(),
        new MergeableStatementsRule(),
        new PolicySizeRule(),
    ];
}
