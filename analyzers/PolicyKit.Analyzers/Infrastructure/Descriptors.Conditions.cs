using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Infrastructure;

/// <content>The rules PK3xxx, about conditions.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PK3001_UnknownOperator = new(
        DiagnosticIds.UnknownOperator, "Unknown condition operator", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.UnknownOperator + ".md");

    public static readonly DiagnosticDescriptor PK3002_UnknownConditionKey = new(
        DiagnosticIds.UnknownConditionKey, "Unknown condition key, or tag without a name", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.UnknownConditionKey + ".md");

    public static readonly DiagnosticDescriptor PK3003_KeyNeverSupplied = new(
        DiagnosticIds.KeyNeverSupplied, "Condition key that none of the actions supplies", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.KeyNeverSupplied + ".md");

    public static readonly DiagnosticDescriptor PK3004_KeyPartlySupplied = new(
        DiagnosticIds.KeyPartlySupplied, "Condition key that only some of the actions supply", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.KeyPartlySupplied + ".md");

    public static readonly DiagnosticDescriptor PK3005_DenyFailsOpen = new(
        DiagnosticIds.DenyFailsOpen, "Deny does not deny actions that lack its condition key", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.DenyFailsOpen + ".md");

    public static readonly DiagnosticDescriptor PK3006_OperatorTypeMismatch = new(
        DiagnosticIds.OperatorTypeMismatch, "Operator does not fit the type of the key", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.OperatorTypeMismatch + ".md");

    public static readonly DiagnosticDescriptor PK3007_InvalidConditionValue = new(
        DiagnosticIds.InvalidConditionValue, "Value does not fit the operator or the key", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.InvalidConditionValue + ".md");

    public static readonly DiagnosticDescriptor PK3008_WildcardInExactOperator = new(
        DiagnosticIds.WildcardInExactOperator, "Wildcard is literal text under an exact operator", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.WildcardInExactOperator + ".md");

    public static readonly DiagnosticDescriptor PK3009_PatternForPresence = new(
        DiagnosticIds.PatternForPresence, "The pattern * only tests whether there is a value", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.PatternForPresence + ".md");

    public static readonly DiagnosticDescriptor PK3010_StringPatternOnArn = new(
        DiagnosticIds.StringPatternOnArn, "String pattern on an ARN crosses its colons", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.StringPatternOnArn + ".md");

    public static readonly DiagnosticDescriptor PK3011_SetOperatorMisuse = new(
        DiagnosticIds.SetOperatorMisuse, "Set operator is missing, or stands before a single-valued key", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.SetOperatorMisuse + ".md");

    public static readonly DiagnosticDescriptor PK3012_ForAllValuesWithoutKey = new(
        DiagnosticIds.ForAllValuesWithoutKey, "ForAllValues is true for a request without the key", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ForAllValuesWithoutKey + ".md");

    public static readonly DiagnosticDescriptor PK3013_IfExistsMisuse = new(
        DiagnosticIds.IfExistsMisuse, "IfExists or Null is wrong, weak or idle", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.IfExistsMisuse + ".md");

    public static readonly DiagnosticDescriptor PK3014_MfaNotEnforced = new(
        DiagnosticIds.MfaNotEnforced, "Condition on MFA does not enforce MFA", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MfaNotEnforced + ".md");

    public static readonly DiagnosticDescriptor PK3015_ConditionNeverTrue = new(
        DiagnosticIds.ConditionNeverTrue, "Conditions contradict each other", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ConditionNeverTrue + ".md");

    public static readonly DiagnosticDescriptor PK3016_WeakKey = new(
        DiagnosticIds.WeakKey, "Network or identity key is weak, private, unpaired or deprecated", Message, "PolicyKit.Conditions",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.WeakKey + ".md");
}
