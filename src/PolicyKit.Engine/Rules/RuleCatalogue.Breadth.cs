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

    public static readonly RuleInfo PK5004_StarOnlyWidens =
        new("PK5004", "StarOnlyWidens", "Action that needs * widens the rest", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5005_EveryResourceOfType =
        new("PK5005", "EveryResourceOfType", "Pattern covers every resource of the type", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5006_SiblingPrefix =
        new("PK5006", "SiblingPrefix", "Name-prefix wildcard also matches siblings", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5007_CrossingWildcard =
        new("PK5007", "CrossingWildcard", "Wildcard crosses a path separator", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5008_UndelimitedTenant =
        new("PK5008", "UndelimitedTenant", "Wildcard directly behind a tenant's name", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5009_OtherClient =
        new("PK5009", "OtherClient", "Pattern also matches another client's resources", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5010_WildcardAccount =
        new("PK5010", "WildcardAccount", "Wildcard as the account of a role, user or key", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5011_AllowNotElement =
        new("PK5011", "AllowNotElement", "Allow with NotAction or NotResource", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5012_VerbWildcard =
        new("PK5012", "VerbWildcard", "Verb wildcard takes in permissions management", RuleCategory.Breadth, FindingSeverity.Warning);

    public static readonly RuleInfo PK5013_BroadManagedPolicy =
        new("PK5013", "BroadManagedPolicy", "Broad managed policy of AWS attached", RuleCategory.Breadth, FindingSeverity.Warning);

    /// <summary>Those about code.</summary>
    private static RuleInfo[] BreadthCodeRules => [PK5013_BroadManagedPolicy];

    /// <summary>
    /// What they say holds for a whole statement, so that they run before all others about breadth and escalation.
    /// </summary>
    private static Rule[] StatementWideRules =>
    [
        new EveryActionRule(),
        new AllowNotElementRule(),
        new ServiceWildcardRule(),
    ];

    private static Rule[] BreadthRules =>
    [
        new VerbWildcardRule(),
        new NeedlessStarRule(),
        new StarOnlyWidensRule(),
        new EveryResourceOfTypeRule(),
        new WildcardAccountRule(),
        new OtherClientRule(),
        new UndelimitedTenantRule(),
        new SiblingPrefixRule(),
        new CrossingWildcardRule(),
    ];
}
