using PolicyKit.Rules.Names;

namespace PolicyKit.Rules;

/// <content>The rules PK2xxx, about the names of services and actions and about ARNs.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK2002_UnknownAction =
        new("PK2002", "UnknownAction", "Unknown action, or wildcard that matches no action", RuleCategory.Names, FindingSeverity.Warning);

    public static readonly RuleInfo PK2004_MalformedArn =
        new("PK2004", "MalformedArn", "Malformed ARN", RuleCategory.Names, FindingSeverity.Error);

    public static readonly RuleInfo PK2006_WrongResourceType =
        new("PK2006", "WrongResourceType", "Action cannot act on any listed resource", RuleCategory.Names, FindingSeverity.Warning);

    private static Rule[] NamesRules =>
    [
        new UnknownActionRule(),
        new MalformedArnRule(),
        new WrongResourceTypeRule(),
    ];
}
