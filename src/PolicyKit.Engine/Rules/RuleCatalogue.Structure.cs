using PolicyKit.Rules.Structure;

namespace PolicyKit.Rules;

/// <content>The rules PK1xxx, about the grammar of a policy.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK1001_InvalidJson =
        new("PK1001", "InvalidJson", "Policy text is not valid JSON", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1002_UnknownElement =
        new("PK1002", "UnknownElement", "Unknown policy element", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1003_DuplicateKey =
        new("PK1003", "DuplicateKey", "Key stands twice, to the letter or in other "
            + "case", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1004_MissingElement =
        new("PK1004", "MissingElement", "Required element is missing or Effect is invalid", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1005_ExclusiveElements =
        new("PK1005", "ExclusiveElements", "Elements exclude each other", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1006_ElementNotAllowed =
        new("PK1006", "ElementNotAllowed", "Element is not allowed in this kind of "
            + "policy", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1007_MissingVersion =
        new("PK1007", "MissingVersion", "Version is missing or not 2012-10-17", RuleCategory.Structure, FindingSeverity.Warning);

    public static readonly RuleInfo PK1008_LiteralVariable =
        new("PK1008", "LiteralVariable", "Policy variable is literal text under this Version", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1009_InvalidSid =
        new("PK1009", "InvalidSid", "Sid is invalid or not unique", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1010_WrongType =
        new("PK1010", "WrongType", "Value has the wrong JSON type", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1011_MalformedVariable =
        new("PK1011", "MalformedVariable", "Malformed or unsupported policy "
            + "variable", RuleCategory.Structure, FindingSeverity.Error);

    public static readonly RuleInfo PK1012_DamagedVariable =
        new("PK1012", "DamagedVariable", "Policy variable damaged by the code around it", RuleCategory.Structure, FindingSeverity.Warning);

    public static readonly RuleInfo PK1013_EmptyElement =
        new("PK1013", "EmptyElement", "Empty Sid, array or object", RuleCategory.Structure, FindingSeverity.Info);

    private static Rule[] StructureRules =>
    [
        new InvalidJsonRule(),
        new UnknownElementRule(),
        new DuplicateKeyRule(),
        new MissingElementRule(),
        new ExclusiveElementsRule(),
        new ElementNotAllowedRule(),
        new InvalidSidRule(),
        new WrongTypeRule(),
        new LiteralVariableRule(),
        new MissingVersionRule(),
        new DamagedVariableRule(),
        new MalformedVariableRule(),
        new EmptyElementRule(),
    ];
}
