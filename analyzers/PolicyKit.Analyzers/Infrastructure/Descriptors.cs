using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Rules;

namespace PolicyKit.Analyzers.Infrastructure;

/// <summary>
/// What the compiler shows of each rule. Written out, because release tracking only reads literals; a test compares them
/// with the catalogue of rules.
/// </summary>
internal static class Descriptors
{
    private const string Pages = "https://github.com/policykit/policykit/blob/main/analyzers/rules/";
    private const string Message = "{0}";

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

    public static readonly DiagnosticDescriptor PK2002_UnknownAction = new(
        DiagnosticIds.UnknownAction, "Unknown action, or wildcard that matches no action", Message, "PolicyKit.Names",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.UnknownAction + ".md");

    public static readonly DiagnosticDescriptor PK2004_MalformedArn = new(
        DiagnosticIds.MalformedArn, "Malformed ARN", Message, "PolicyKit.Names",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MalformedArn + ".md");

    public static readonly DiagnosticDescriptor PK2006_WrongResourceType = new(
        DiagnosticIds.WrongResourceType, "Action cannot act on any listed resource", Message, "PolicyKit.Names",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.WrongResourceType + ".md");

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

    public static readonly DiagnosticDescriptor PK8001_LiteralCredentials = new(
        DiagnosticIds.LiteralCredentials, "Literal credentials passed to the AWS SDK", Message, "PolicyKit.Credentials",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.LiteralCredentials + ".md");

    public static readonly DiagnosticDescriptor PK8003_RootCredentials = new(
        DiagnosticIds.RootCredentials, "Root user credentials may be used", Message, "PolicyKit.Credentials",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.RootCredentials + ".md");

    /// <summary>The rules about documents, which every host of the engine reports.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfDocuments =
    [
        PK1001_InvalidJson, PK1002_UnknownElement, PK1004_MissingElement, PK1005_ExclusiveElements,
        PK1007_MissingVersion, PK1008_LiteralVariable, PK2002_UnknownAction, PK2004_MalformedArn,
        PK2006_WrongResourceType, PK5001_EveryAction, PK5002_ServiceWildcard, PK5003_NeedlessStar,
        PK5006_SiblingPrefix, PK5007_CrossingWildcard,
    ];

    /// <summary>The descriptor of a rule about documents.</summary>
    public static DiagnosticDescriptor Of(RuleInfo rule)
    {
        foreach (DiagnosticDescriptor descriptor in OfDocuments)
        {
            if (descriptor.Id == rule.Id)
                return descriptor;
        }
        // A test equates this list with the catalogue of rules.
        throw new ArgumentOutOfRangeException(nameof(rule), rule.Id, "No descriptor.");
    }
}
