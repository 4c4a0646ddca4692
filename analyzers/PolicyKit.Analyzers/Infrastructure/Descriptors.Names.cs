using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Infrastructure;

/// <content>The rules PK2xxx, about names and ARNs.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PK2002_UnknownAction = new(
        DiagnosticIds.UnknownAction, "Unknown action, or wildcard that matches no action", Message, "PolicyKit.Names",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.UnknownAction + ".md");

    public static readonly DiagnosticDescriptor PK2004_MalformedArn = new(
        DiagnosticIds.MalformedArn, "Malformed ARN", Message, "PolicyKit.Names",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MalformedArn + ".md");

    public static readonly DiagnosticDescriptor PK2006_WrongResourceType = new(
        DiagnosticIds.WrongResourceType, "Action cannot act on any listed resource", Message, "PolicyKit.Names",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.WrongResourceType + ".md");
}
