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

    public static readonly DiagnosticDescriptor PK1003_DuplicateKey = new(
        DiagnosticIds.DuplicateKey, "Key stands twice, to the letter or in other case", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.DuplicateKey + ".md");

    public static readonly DiagnosticDescriptor PK1004_MissingElement = new(
        DiagnosticIds.MissingElement, "Required element is missing or Effect is invalid", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MissingElement + ".md");

    public static readonly DiagnosticDescriptor PK1005_ExclusiveElements = new(
        DiagnosticIds.ExclusiveElements, "Elements exclude each other", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ExclusiveElements + ".md");

    public static readonly DiagnosticDescriptor PK1006_ElementNotAllowed = new(
        DiagnosticIds.ElementNotAllowed, "Element is not allowed in this kind of policy", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.ElementNotAllowed + ".md");

    public static readonly DiagnosticDescriptor PK1007_MissingVersion = new(
        DiagnosticIds.MissingVersion, "Version is missing or not 2012-10-17", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MissingVersion + ".md");

    public static readonly DiagnosticDescriptor PK1008_LiteralVariable = new(
        DiagnosticIds.LiteralVariable, "Policy variable is literal text under this Version", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.LiteralVariable + ".md");

    public static readonly DiagnosticDescriptor PK1009_InvalidSid = new(
        DiagnosticIds.InvalidSid, "Sid is invalid or not unique", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.InvalidSid + ".md");

    public static readonly DiagnosticDescriptor PK1010_WrongType = new(
        DiagnosticIds.WrongType, "Value has the wrong JSON type", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.WrongType + ".md");

    public static readonly DiagnosticDescriptor PK1011_MalformedVariable = new(
        DiagnosticIds.MalformedVariable, "Malformed or unsupported policy variable", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.MalformedVariable + ".md");

    public static readonly DiagnosticDescriptor PK1012_DamagedVariable = new(
        DiagnosticIds.DamagedVariable, "Policy variable damaged by the code around it", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.DamagedVariable + ".md");

    public static readonly DiagnosticDescriptor PK1013_EmptyElement = new(
        DiagnosticIds.EmptyElement, "Empty Sid, array or object", Message, "PolicyKit.Structure",
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + DiagnosticIds.EmptyElement + ".md");
}
