using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Infrastructure;

/// <content>The rules PK2xxx, about names and ARNs.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PK2001_UnknownService = new(
        DiagnosticIds.UnknownService, "Unknown service prefix", Message, "PolicyKit.Names",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.UnknownService + ".md");

    public static readonly DiagnosticDescriptor PK2002_UnknownAction = new(
        DiagnosticIds.UnknownAction, "Unknown action, or wildcard that matches no action", Message, "PolicyKit.Names",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.UnknownAction + ".md");

    public static readonly DiagnosticDescriptor PK2003_MalformedAction = new(
        DiagnosticIds.MalformedAction, "Malformed action, or wildcard in the service", Message, "PolicyKit.Names",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MalformedAction + ".md");

    public static readonly DiagnosticDescriptor PK2004_MalformedArn = new(
        DiagnosticIds.MalformedArn, "Malformed ARN", Message, "PolicyKit.Names",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MalformedArn + ".md");

    public static readonly DiagnosticDescriptor PK2005_ArnFieldMismatch = new(
        DiagnosticIds.ArnFieldMismatch, "ARN does not fit any resource type of its service", Message, "PolicyKit.Names",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ArnFieldMismatch + ".md");

    public static readonly DiagnosticDescriptor PK2006_WrongResourceType = new(
        DiagnosticIds.WrongResourceType, "Action cannot act on any listed resource", Message, "PolicyKit.Names",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.WrongResourceType + ".md");

    public static readonly DiagnosticDescriptor PK2007_StarOnlyAction = new(
        DiagnosticIds.StarOnlyAction, "Action accepts only *, the listed ARNs never grant it", Message, "PolicyKit.Names",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.StarOnlyAction + ".md");

    public static readonly DiagnosticDescriptor PK2008_ArnShapeTrap = new(
        DiagnosticIds.ArnShapeTrap, "ARN lacks the ending that the resource has", Message, "PolicyKit.Names",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ArnShapeTrap + ".md");

    public static readonly DiagnosticDescriptor PK2009_WildcardPastColon = new(
        DiagnosticIds.WildcardPastColon, "Trailing wildcard runs past the colon", Message, "PolicyKit.Names",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.WildcardPastColon + ".md");

    public static readonly DiagnosticDescriptor PK2010_HardCodedPartition = new(
        DiagnosticIds.HardCodedPartition, "Partition is written out", Message, "PolicyKit.Names",
        DiagnosticSeverity.Info, isEnabledByDefault: false, helpLinkUri: Pages + DiagnosticIds.HardCodedPartition + ".md");
}
