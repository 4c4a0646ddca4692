using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Infrastructure;

/// <content>The rules PK7xxx, about principals, resource and trust policies.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PK7001_PublicPrincipal = new(
        DiagnosticIds.PublicPrincipal, "Public principal without a condition that narrows it", Message, "PolicyKit.Principals",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.PublicPrincipal + ".md");

    public static readonly DiagnosticDescriptor PK7002_NotPrincipalUse = new(
        DiagnosticIds.NotPrincipalUse, "NotPrincipal names those who are left out", Message, "PolicyKit.Principals",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.NotPrincipalUse + ".md");

    public static readonly DiagnosticDescriptor PK7003_InvalidPrincipal = new(
        DiagnosticIds.InvalidPrincipal, "Principal is invalid", Message, "PolicyKit.Principals",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.InvalidPrincipal + ".md");

    public static readonly DiagnosticDescriptor PK7004_ServiceWithoutSource = new(
        DiagnosticIds.ServiceWithoutSource, "Service principal without a condition on its source", Message, "PolicyKit.Principals",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ServiceWithoutSource + ".md");

    public static readonly DiagnosticDescriptor PK7005_CrossAccountTrust = new(
        DiagnosticIds.CrossAccountTrust, "Trust in a whole account without further proof", Message, "PolicyKit.Principals",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.CrossAccountTrust + ".md");

    public static readonly DiagnosticDescriptor PK7006_FederatedTrust = new(
        DiagnosticIds.FederatedTrust, "Federated trust is not pinned to audience and subject", Message, "PolicyKit.Principals",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.FederatedTrust + ".md");

    public static readonly DiagnosticDescriptor PK7007_ActionForPrincipal = new(
        DiagnosticIds.ActionForPrincipal, "Action does not fit the principal", Message, "PolicyKit.Principals",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ActionForPrincipal + ".md");

    public static readonly DiagnosticDescriptor PK7008_OtherResource = new(
        DiagnosticIds.OtherResource, "Resource in the policy is not the attached one", Message, "PolicyKit.Principals",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.OtherResource + ".md");

    public static readonly DiagnosticDescriptor PK7009_TlsNotEnforced = new(
        DiagnosticIds.TlsNotEnforced, "TLS is not enforced, or with the wrong Effect", Message, "PolicyKit.Principals",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.TlsNotEnforced + ".md");

    public static readonly DiagnosticDescriptor PK7010_Lockout = new(
        DiagnosticIds.Lockout, "Deny locks out the account itself", Message, "PolicyKit.Principals",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.Lockout + ".md");

    public static readonly DiagnosticDescriptor PK7011_OrganizationPolicyGrammar = new(
        DiagnosticIds.OrganizationPolicyGrammar, "Resource control policy breaks its own grammar", Message, "PolicyKit.Principals",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.OrganizationPolicyGrammar + ".md");

    public static readonly DiagnosticDescriptor PK7012_PermissionWithoutSource = new(
        DiagnosticIds.PermissionWithoutSource, "Permission to deliver events without a source", Message, "PolicyKit.Principals",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.PermissionWithoutSource + ".md");
}
