using PolicyKit.Rules.Conditions;

namespace PolicyKit.Rules;

/// <content>The rules PK3xxx, about conditions: operators, keys and values.</content>
internal static partial class RuleCatalogue
{
    public static readonly RuleInfo PK3001_UnknownOperator =
        new("PK3001", "UnknownOperator", "Unknown condition operator", RuleCategory.Conditions, FindingSeverity.Error);

    public static readonly RuleInfo PK3002_UnknownConditionKey =
        new("PK3002", "UnknownConditionKey", "Unknown condition key, or tag without a name", RuleCategory.Conditions,
            FindingSeverity.Warning);

    public static readonly RuleInfo PK3003_KeyNeverSupplied =
        new("PK3003", "KeyNeverSupplied", "Condition key that none of the actions supplies", RuleCategory.Conditions,
            FindingSeverity.Warning);

    public static readonly RuleInfo PK3004_KeyPartlySupplied =
        new("PK3004", "KeyPartlySupplied", "Condition key that only some of the actions supply", RuleCategory.Conditions,
            FindingSeverity.Info);

    public static readonly RuleInfo PK3005_DenyFailsOpen =
        new("PK3005", "DenyFailsOpen", "Deny does not deny actions that lack its condition key", RuleCategory.Conditions,
            FindingSeverity.Warning);

    public static readonly RuleInfo PK3006_OperatorTypeMismatch =
        new("PK3006", "OperatorTypeMismatch", "Operator does not fit the type of the key", RuleCategory.Conditions,
            FindingSeverity.Warning);

    public static readonly RuleInfo PK3007_InvalidConditionValue =
        new("PK3007", "InvalidConditionValue", "Value does not fit the operator or the key", RuleCategory.Conditions,
            FindingSeverity.Error);

    public static readonly RuleInfo PK3008_WildcardInExactOperator =
        new("PK3008", "WildcardInExactOperator", "Wildcard is literal text under an exact operator", RuleCategory.Conditions,
            FindingSeverity.Warning);

    public static readonly RuleInfo PK3009_PatternForPresence =
        new("PK3009", "PatternForPresence", "The pattern * only tests whether there is a value", RuleCategory.Conditions,
            FindingSeverity.Info);

    public static readonly RuleInfo PK3010_StringPatternOnArn =
        new("PK3010", "StringPatternOnArn", "String pattern on an ARN crosses its colons", RuleCategory.Conditions,
            FindingSeverity.Warning);

    public static readonly RuleInfo PK3011_SetOperatorMisuse =
        new("PK3011", "SetOperatorMisuse", "Set operator is missing, or stands before a single-valued key",
            RuleCategory.Conditions, FindingSeverity.Warning);

    public static readonly RuleInfo PK3012_ForAllValuesWithoutKey =
        new("PK3012", "ForAllValuesWithoutKey", "ForAllValues is true for a request without the key", RuleCategory.Conditions,
            FindingSeverity.Warning);

    public static readonly RuleInfo PK3013_IfExistsMisuse =
        new("PK3013", "IfExistsMisuse", "IfExists or Null is wrong, weak or idle", RuleCategory.Conditions,
            FindingSeverity.Warning);

    public static readonly RuleInfo PK3014_MfaNotEnforced =
        new("PK3014", "MfaNotEnforced", "Condition on MFA does not enforce MFA", RuleCategory.Conditions,
            FindingSeverity.Warning);

    public static readonly RuleInfo PK3015_ConditionNeverTrue =
        new("PK3015", "ConditionNeverTrue", "Conditions contradict each other", RuleCategory.Conditions, FindingSeverity.Warning);

    public static readonly RuleInfo PK3016_WeakKey =
        new("PK3016", "WeakKey", "Network or identity key is weak, private, unpaired or deprecated", RuleCategory.Conditions,
            FindingSeverity.Warning);

    private static Rule[] ConditionsRules =>
    [
        // What is wrong with operator or key comes first, then the values, then what the whole test can do.
        new UnknownOperatorRule(),
        new UnknownConditionKeyRule(),
        new MfaNotEnforcedRule(),
        new SetOperatorMisuseRule(),
        new OperatorTypeMismatchRule(),
        new IfExistsMisuseRule(),
        new InvalidConditionValueRule(),
        new WildcardInExactOperatorRule(),
        new PatternForPresenceRule(),
        new WeakKeyRule(),
        new StringPatternOnArnRule(),
        new KeyNeverSuppliedRule(),
        new KeyPartlySuppliedRule(),
        new DenyFailsOpenRule(),
        new ConditionNeverTrueRule(),
        new ForAllValuesWithoutKeyRule(),
    ];
}
