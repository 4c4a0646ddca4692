using PolicyKit.Rules.Structure;

namespace PolicyKit.Rules;

/// <content>The rules PK1xxx, about the grammar of a policy.</content>
internal static partial class RuleCatalogue
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

    private static Rule[] StructureRules =>
    [
        new InvalidJsonRule(),
        new UnknownElementRule(),
        new MissingElementRule(),
        new ExclusiveElementsRule(),
        new LiteralVariableRule(),
        new MissingVersionRule(),
    ];
}
