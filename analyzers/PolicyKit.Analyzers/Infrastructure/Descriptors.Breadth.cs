using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Infrastructure;

/// <content>The rules PK5xxx, about breadth.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PK5001_EveryAction = new(
        DiagnosticIds.EveryAction, "Allows every action", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.EveryAction + ".md");

    public static readonly DiagnosticDescriptor PK5002_ServiceWildcard = new(
        DiagnosticIds.ServiceWildcard, "Allows every action of a service", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ServiceWildcard + ".md");

    public static readonly DiagnosticDescriptor PK5003_NeedlessStar = new(
        DiagnosticIds.NeedlessStar, "Resource * where every action can be restricted", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.NeedlessStar + ".md");

    public static readonly DiagnosticDescriptor PK5006_SiblingPrefix = new(
        DiagnosticIds.SiblingPrefix, "Name-prefix wildcard also matches siblings", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.SiblingPrefix + ".md");

    public static readonly DiagnosticDescriptor PK5007_CrossingWildcard = new(
        DiagnosticIds.CrossingWildcard, "Wildcard crosses a path separator", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.CrossingWildcard + ".md");
}
