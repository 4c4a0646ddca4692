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

    public static readonly DiagnosticDescriptor PK5004_StarOnlyWidens = new(
        DiagnosticIds.StarOnlyWidens, "Action that needs * widens the rest", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.StarOnlyWidens + ".md");

    public static readonly DiagnosticDescriptor PK5005_EveryResourceOfType = new(
        DiagnosticIds.EveryResourceOfType, "Pattern covers every resource of the type", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.EveryResourceOfType + ".md");

    public static readonly DiagnosticDescriptor PK5006_SiblingPrefix = new(
        DiagnosticIds.SiblingPrefix, "Name-prefix wildcard also matches siblings", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.SiblingPrefix + ".md");

    public static readonly DiagnosticDescriptor PK5007_CrossingWildcard = new(
        DiagnosticIds.CrossingWildcard, "Wildcard crosses a path separator", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.CrossingWildcard + ".md");

    public static readonly DiagnosticDescriptor PK5008_UndelimitedTenant = new(
        DiagnosticIds.UndelimitedTenant, "Wildcard directly behind a tenant's name", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.UndelimitedTenant + ".md");

    public static readonly DiagnosticDescriptor PK5009_OtherClient = new(
        DiagnosticIds.OtherClient, "Pattern also matches another client's resources", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.OtherClient + ".md");

    public static readonly DiagnosticDescriptor PK5010_WildcardAccount = new(
        DiagnosticIds.WildcardAccount, "Wildcard as the account of a role, user or key", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.WildcardAccount + ".md");

    public static readonly DiagnosticDescriptor PK5011_AllowNotElement = new(
        DiagnosticIds.AllowNotElement, "Allow with NotAction or NotResource", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.AllowNotElement + ".md");

    public static readonly DiagnosticDescriptor PK5012_VerbWildcard = new(
        DiagnosticIds.VerbWildcard, "Verb wildcard takes in permissions management", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.VerbWildcard + ".md");

    public static readonly DiagnosticDescriptor PK5013_BroadManagedPolicy = new(
        DiagnosticIds.BroadManagedPolicy, "Broad managed policy of AWS attached", Message, "PolicyKit.Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.BroadManagedPolicy + ".md");
}
