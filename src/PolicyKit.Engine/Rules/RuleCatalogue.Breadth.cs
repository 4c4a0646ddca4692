using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules;

/// <content>The rules PK5xxx, about what is granted too broadly.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK5001_EveryAction =
        new("PK5001", "EveryAction", "Allows every action", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5002_ServiceWildcard =
        new("PK5002", "ServiceWildcard", "Allows every action of a service", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5003_NeedlessStar =
        new("PK5003", "NeedlessStar", "Resource * where every action can be restricted", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5006_SiblingPrefix =
        new("PK5006", "SiblingPrefix", "Name-prefix wildcard also matches siblings", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5007_CrossingWildcard =
        new("PK5007", "CrossingWildcard", "Wildcard crosses a path separator", RuleCategory.Breadth, FindingSeverity.Warning);

    private static Rule[] BreadthRules =>
    [
        new EveryActionRule(),
        new ServiceWildcardRule(),
        new NeedlessStarRule(),
        new SiblingPrefixRule(),
        new CrossingWildcardRule(),
    ];
}
