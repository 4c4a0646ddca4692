using PolicyKit.Rules.Breadth;
using PolicyKit.Rules.Names;
using PolicyKit.Rules.Structure;

namespace PolicyKit.Rules;

/// <summary>Every rule there is. The one list that analyzers, tool, documentation and tests go by.</summary>
internal static class RuleCatalogue
{
    public static readonly RuleInfo PK1001_InvalidJson =
        new("PK1001", "InvalidJson", "Policy text is not valid JSON", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1002_UnknownElement =
        new("PK1002", "UnknownElement", "Unknown policy element", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1004_MissingElement =
        new("PK1004", "MissingElement", "Required element is missing or Effect is invalid", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1005_ExclusiveElements =
        new("PK1005", "ExclusiveElements", "Elements exclude each other", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1007_MissingVersion =
        new("PK1007", "MissingVersion", "Version is missing or not 2012-10-17", RuleCategory.Structure, FindingSeverity.Warning);

    public static readonly RuleInfo PK1008_LiteralVariable =
        new("PK1008", "LiteralVariable", "Policy variable is literal text under this Version", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK2002_UnknownAction =
        new("PK2002", "UnknownAction", "Unknown action, or wildcard that matches no action", RuleCategory.Names, FindingSeverity.Warning);

    public static readonly RuleInfo PK2004_MalformedArn =
        new("PK2004", "MalformedArn", "Malformed ARN", RuleCategory.Names, FindingSeverity.Error);

    public static readonly RuleInfo PK2006_WrongResourceType =
        new("PK2006", "WrongResourceType", "Action cannot act on any listed resource", RuleCategory.Names, FindingSeverity.Warning);

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

    public static readonly RuleInfo PK8001_LiteralCredentials =
        new("PK8001", "LiteralCredentials", "Literal credentials passed to the AWS SDK", RuleCategory.Credentials, FindingSeverity.Warning);

    public static readonly RuleInfo PK8003_RootCredentials =
        new("PK8003", "RootCredentials", "Root user credentials may be used", RuleCategory.Credentials, FindingSeverity.Warning);

    /// <summary>The rules about documents, in the order they run: a rule that speaks for others comes before them.</summary>
    public static IReadOnlyList<Rule> DocumentRules { get; } =
    [
        new InvalidJsonRule(),
        new UnknownElementRule(),
        new MissingElementRule(),
        new ExclusiveElementsRule(),
        new LiteralVariableRule(),
        new MissingVersionRule(),
        new UnknownActionRule(),
        new MalformedArnRule(),
        new WrongResourceTypeRule(),
        new EveryActionRule(),
        new ServiceWildcardRule(),
        new NeedlessStarRule(),
        new SiblingPrefixRule(),
        new CrossingWildcardRule(),
    ];

    /// <summary>Every rule, by id; those about C# code, which run in the analyzers alone, too.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        .. DocumentRules.Select(rule => rule.Info)
            .Concat([PK8001_LiteralCredentials, PK8003_RootCredentials])
            .OrderBy(info => info.Id, StringComparer.Ordinal),
    ];
}
