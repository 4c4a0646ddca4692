using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Infrastructure;

/// <content>The rules PK6xxx, about escalation and exposure.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PK6001_PassRoleAnywhere = new(
        DiagnosticIds.PassRoleAnywhere, "iam:PassRole on every role", Message, "PolicyKit.Escalation",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.PassRoleAnywhere + ".md");

    public static readonly DiagnosticDescriptor PK6002_PassRoleWithoutService = new(
        DiagnosticIds.PassRoleWithoutService, "iam:PassRole without iam:PassedToService", Message, "PolicyKit.Escalation",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.PassRoleWithoutService + ".md");

    public static readonly DiagnosticDescriptor PK6003_ServiceLinkedRole = new(
        DiagnosticIds.ServiceLinkedRole, "iam:CreateServiceLinkedRole for every service", Message, "PolicyKit.Escalation",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ServiceLinkedRole + ".md");

    public static readonly DiagnosticDescriptor PK6004_SingleActionEscalation = new(
        DiagnosticIds.SingleActionEscalation, "Action that lets its holder gain any right", Message, "PolicyKit.Escalation",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.SingleActionEscalation + ".md");

    public static readonly DiagnosticDescriptor PK6005_EscalationCombination = new(
        DiagnosticIds.EscalationCombination, "Actions that together let their holder gain rights", Message, "PolicyKit.Escalation",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.EscalationCombination + ".md");

    public static readonly DiagnosticDescriptor PK6006_TargetDependentEscalation = new(
        DiagnosticIds.TargetDependentEscalation, "Action that lends the rights of what it acts on", Message, "PolicyKit.Escalation",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.TargetDependentEscalation + ".md");

    public static readonly DiagnosticDescriptor PK6007_AssumeAnyRole = new(
        DiagnosticIds.AssumeAnyRole, "sts:AssumeRole on every role", Message, "PolicyKit.Escalation",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.AssumeAnyRole + ".md");

    public static readonly DiagnosticDescriptor PK6008_DataReadOnStar = new(
        DiagnosticIds.DataReadOnStar, "Reads all stored data of a kind", Message, "PolicyKit.Escalation",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.DataReadOnStar + ".md");

    public static readonly DiagnosticDescriptor PK6009_PermissionsManagementOnStar = new(
        DiagnosticIds.PermissionsManagementOnStar, "Permissions management on *, or one that unlocks a withheld right", Message, "PolicyKit.Escalation",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.PermissionsManagementOnStar + ".md");

    public static readonly DiagnosticDescriptor PK6010_ReturnsCredentials = new(
        DiagnosticIds.ReturnsCredentials, "Action returns credentials", Message, "PolicyKit.Escalation",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ReturnsCredentials + ".md");
}
