using Microsoft.CodeAnalysis;

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
        DiagnosticIds.InvalidJson, "Policy text is not valid JSON", Message, "Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.InvalidJson + ".md");

    public static readonly DiagnosticDescriptor PK1002_UnknownElement = new(
        DiagnosticIds.UnknownElement, "Unknown policy element", Message, "Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.UnknownElement + ".md");

    public static readonly DiagnosticDescriptor PK1004_MissingElement = new(
        DiagnosticIds.MissingElement, "Required element missing or Effect invalid", Message, "Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MissingElement + ".md");

    public static readonly DiagnosticDescriptor PK1005_ExclusiveElements = new(
        DiagnosticIds.ExclusiveElements, "Mutually exclusive elements", Message, "Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ExclusiveElements + ".md");

    public static readonly DiagnosticDescriptor PK1007_OldVersion = new(
        DiagnosticIds.OldVersion, "Version missing or not 2012-10-17", Message, "Structure",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.OldVersion + ".md");

    public static readonly DiagnosticDescriptor PK1008_LiteralVariable = new(
        DiagnosticIds.LiteralVariable, "Policy variable is literal text under this Version", Message, "Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.LiteralVariable + ".md");

    public static readonly DiagnosticDescriptor PK2002_UnknownAction = new(
        DiagnosticIds.UnknownAction, "Unknown action, or wildcard matches no action", Message, "Names",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.UnknownAction + ".md");

    public static readonly DiagnosticDescriptor PK2004_MalformedArn = new(
        DiagnosticIds.MalformedArn, "Malformed ARN", Message, "Names",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MalformedArn + ".md");

    public static readonly DiagnosticDescriptor PK2006_WrongResourceType = new(
        DiagnosticIds.WrongResourceType, "Action cannot act on any listed resource type", Message, "Names",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.WrongResourceType + ".md");

    public static readonly DiagnosticDescriptor PK5001_EveryAction = new(
        DiagnosticIds.EveryAction, "Allows every action", Message, "Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.EveryAction + ".md");

    public static readonly DiagnosticDescriptor PK5002_ServiceWildcard = new(
        DiagnosticIds.ServiceWildcard, "Service-wide wildcard action", Message, "Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ServiceWildcard + ".md");

    public static readonly DiagnosticDescriptor PK5003_EveryResource = new(
        DiagnosticIds.EveryResource, "Resource * where every action can be restricted", Message, "Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.EveryResource + ".md");

    public static readonly DiagnosticDescriptor PK5006_SiblingPrefix = new(
        DiagnosticIds.SiblingPrefix, "Name-prefix wildcard also matches siblings", Message, "Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.SiblingPrefix + ".md");

    public static readonly DiagnosticDescriptor PK5007_PathCrossing = new(
        DiagnosticIds.PathCrossing, "Wildcard crosses a path separator", Message, "Breadth",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.PathCrossing + ".md");

    public static readonly DiagnosticDescriptor PK8001_LiteralCredentials = new(
        DiagnosticIds.LiteralCredentials, "Literal credentials passed to the AWS SDK", Message, "Credentials",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.LiteralCredentials + ".md");

    public static readonly DiagnosticDescriptor PK8003_RootCredentials = new(
        DiagnosticIds.RootCredentials, "Root user credentials used", Message, "Credentials",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.RootCredentials + ".md");
}
