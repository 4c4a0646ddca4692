using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Infrastructure;

/// <content>The rules PK8xxx, about root and credentials.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PK8001_LiteralCredentials = new(
        DiagnosticIds.LiteralCredentials, "Literal credentials passed to the AWS SDK", Message, "PolicyKit.Credentials",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.LiteralCredentials + ".md");

    public static readonly DiagnosticDescriptor PK8002_KeyInSource = new(
        DiagnosticIds.KeyInSource, "Access key in source", Message, "PolicyKit.Credentials",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.KeyInSource + ".md");

    public static readonly DiagnosticDescriptor PK8003_RootCredentials = new(
        DiagnosticIds.RootCredentials, "Root user credentials may be used", Message, "PolicyKit.Credentials",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.RootCredentials + ".md");

    public static readonly DiagnosticDescriptor PK8004_RootByPrincipalArn = new(
        DiagnosticIds.RootByPrincipalArn, "Policy lets in the root user by aws:PrincipalArn", Message, "PolicyKit.Credentials",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.RootByPrincipalArn + ".md");

    public static readonly DiagnosticDescriptor PK8005_RootPrincipal = new(
        DiagnosticIds.RootPrincipal, "Principal :root is the whole account", Message, "PolicyKit.Credentials",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.RootPrincipal + ".md");

    public static readonly DiagnosticDescriptor PK8006_AssumeRootUnpinned = new(
        DiagnosticIds.AssumeRootUnpinned, "sts:AssumeRoot without a fixed task policy", Message, "PolicyKit.Credentials",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.AssumeRootUnpinned + ".md");

    public static readonly DiagnosticDescriptor PK8007_RootInIdentityPolicy = new(
        DiagnosticIds.RootInIdentityPolicy, "Identity policy cannot reach the root user", Message, "PolicyKit.Credentials",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.RootInIdentityPolicy + ".md");

    public static readonly DiagnosticDescriptor PK8008_LongLivedKey = new(
        DiagnosticIds.LongLivedKey, "Long-lived key or user policy created in code", Message, "PolicyKit.Credentials",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.LongLivedKey + ".md");
}
