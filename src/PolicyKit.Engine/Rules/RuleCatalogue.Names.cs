using PolicyKit.Rules.Names;

namespace PolicyKit.Rules;

/// <content>The rules PK2xxx, about the names of services and actions and about ARNs.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK2001_UnknownService =
        new("PK2001", "UnknownService", "Unknown service prefix", RuleCategory.Names, FindingSeverity.Warning);

    public static readonly RuleInfo PK2002_UnknownAction =
        new("PK2002", "UnknownAction", "Unknown action, or wildcard that matches no action", RuleCategory.Names, FindingSeverity.Warning);

    public static readonly RuleInfo PK2003_MalformedAction =
        new("PK2003", "MalformedAction", "Malformed action, or wildcard in the "
            + "service", RuleCategory.Names, FindingSeverity.Error);

    public static readonly RuleInfo PK2004_MalformedArn =
        new("PK2004", "MalformedArn", "Malformed ARN", RuleCategory.Names, FindingSeverity.Error);

    public static readonly RuleInfo PK2005_ArnFieldMismatch =
        new("PK2005", "ArnFieldMismatch", "ARN does not fit any resource type of its "
            + "service", RuleCategory.Names, FindingSeverity.Warning);

    public static readonly RuleInfo PK2006_WrongResourceType =
        new("PK2006", "WrongResourceType", "Action cannot act on any listed resource", RuleCategory.Names, FindingSeverity.Warning);

    public static readonly RuleInfo PK2007_StarOnlyAction =
        new("PK2007", "StarOnlyAction", "Action accepts only *, the listed ARNs never grant "
            + "it", RuleCategory.Names, FindingSeverity.Info);

    public static readonly RuleInfo PK2008_ArnShapeTrap =
        new("PK2008", "ArnShapeTrap", "ARN lacks the ending that the resource has", RuleCategory.Names, FindingSeverity.Warning);

    public static readonly RuleInfo PK2009_WildcardPastColon =
        new("PK2009", "WildcardPastColon", "Trailing wildcard runs past the colon", RuleCategory.Names, FindingSeverity.Warning);

    public static readonly RuleInfo PK2010_HardCodedPartition =
        new(
            "PK2010", "HardCodedPartition", "Partition is written out", RuleCategory.Names, FindingSeverity.Info, isEnabledByDefault: false);

    private static Rule[] NamesRules =>
    [
        new MalformedActionRule(),
        new UnknownServiceRule(),
        new UnknownActionRule(),
        new MalformedArnRule(),
        new WildcardPastColonRule(),
        new ArnShapeTrapRule(),
        new ArnFieldMismatchRule(),
        new WrongResourceTypeRule(),
        new StarOnlyActionRule(),
        new HardCodedPartitionRule(),
    ];
}
