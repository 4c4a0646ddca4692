using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Infrastructure;

/// <content>The rules PK1xxx, about the grammar.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PK1001_InvalidJson = new(
        DiagnosticIds.InvalidJson, "Policy text is not valid JSON", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.InvalidJson + ".md");

    public static readonly DiagnosticDescriptor PK1002_UnknownElement = new(
        DiagnosticIds.UnknownElement, "Unknown policy element", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.UnknownElement + ".md");

    public static readonly DiagnosticDescriptor PK1004_MissingElement = new(
        DiagnosticIds.MissingElement, "Required element is missing or Effect is invalid", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MissingElement + ".md");

    public static readonly DiagnosticDescriptor PK1005_ExclusiveElements = new(
        DiagnosticIds.ExclusiveElements, "Elements exclude each other", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ExclusiveElements + ".md");

    public static readonly DiagnosticDescriptor PK1007_MissingVersion = new(
        DiagnosticIds.MissingVersion, "Version is missing or not 2012-10-17", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MissingVersion + ".md");

    public static readonly DiagnosticDescriptor PK1008_LiteralVariable = new(
        DiagnosticIds.LiteralVariable, "Policy variable is literal text under this Version", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.LiteralVariable + ".md");
}
