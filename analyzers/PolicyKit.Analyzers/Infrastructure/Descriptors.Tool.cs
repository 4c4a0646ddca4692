using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Infrastructure;

/// <content>The rules PK9xxx, about the tool.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PK9001_StaleCatalogue = new(
        DiagnosticIds.StaleCatalogue, "Service data are old", Message, "PolicyKit.Tool",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.StaleCatalogue + ".md");

    public static readonly DiagnosticDescriptor PK9002_SuppressionWithoutReason = new(
        DiagnosticIds.SuppressionWithoutReason, "Suppression without a reason", Message, "PolicyKit.Tool",
        DiagnosticSeverity.Info, isEnabledByDefault: false, helpLinkUri: Pages + DiagnosticIds.SuppressionWithoutReason + ".md");

    public static readonly DiagnosticDescriptor PK9003_ProjectRequirement = new(
        DiagnosticIds.ProjectRequirement, "Breaks what the project's settings demand", Message, "PolicyKit.Tool",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ProjectRequirement + ".md");
}
