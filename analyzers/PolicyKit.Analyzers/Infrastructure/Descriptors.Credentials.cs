using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Infrastructure;

/// <content>The rules PK8xxx, about root and credentials.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PK8001_LiteralCredentials = new(
        DiagnosticIds.LiteralCredentials, "Literal credentials passed to the AWS SDK", Message, "PolicyKit.Credentials",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.LiteralCredentials + ".md");

    public static readonly DiagnosticDescriptor PK8003_RootCredentials = new(
        DiagnosticIds.RootCredentials, "Root user credentials may be used", Message, "PolicyKit.Credentials",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.RootCredentials + ".md");
}
