using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Infrastructure;

/// <content>The rules PK4xxx, about what is dead, redundant or too large.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PK4001_StatementNeverApplies = new(
        DiagnosticIds.StatementNeverApplies, "Statement can never apply", Message, "PolicyKit.Redundancy",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.StatementNeverApplies + ".md");

    public static readonly DiagnosticDescriptor PK4002_ShadowedAllow = new(
        DiagnosticIds.ShadowedAllow, "Allow of which Deny leaves nothing", Message, "PolicyKit.Redundancy",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ShadowedAllow + ".md");

    public static readonly DiagnosticDescriptor PK4003_IdleDeny = new(
        DiagnosticIds.IdleDeny, "Deny that has nothing to deny here", Message, "PolicyKit.Redundancy",
        DiagnosticSeverity.Info, isEnabledByDefault: false, helpLinkUri: Pages + DiagnosticIds.IdleDeny + ".md");

    public static readonly DiagnosticDescriptor PK4004_ExceptsEverything = new(
        DiagnosticIds.ExceptsEverything, "Exception of everything", Message, "PolicyKit.Redundancy",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ExceptsEverything + ".md");

    public static readonly DiagnosticDescriptor PK4005_RedundantValue = new(
        DiagnosticIds.RedundantValue, "Value is covered by another of the same list", Message, "PolicyKit.Redundancy",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.RedundantValue + ".md");

    public static readonly DiagnosticDescriptor PK4006_MergeableStatements = new(
        DiagnosticIds.MergeableStatements, "Duplicate or mergeable statement", Message, "PolicyKit.Redundancy",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MergeableStatements + ".md");

    public static readonly DiagnosticDescriptor PK4007_PolicySize = new(
        DiagnosticIds.PolicySize, "Size exceeds or nears the quota", Message, "PolicyKit.Redundancy",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.PolicySize + ".md");
}
