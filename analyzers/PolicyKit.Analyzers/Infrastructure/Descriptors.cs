using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Rules;

namespace PolicyKit.Analyzers.Infrastructure;

/// <summary>
/// What the compiler shows of each rule, a file a family. Written out, because release tracking only reads literals; a test compares
/// them with the catalogue of rules.
/// </summary>
internal static partial class Descriptors
{
    private const string Pages = "https://github.com/policykit/policykit/blob/main/analyzers/rules/";
    private const string Message = "{0}";

    // Lazy, because the order in which the static fields of a class in several files get their values is not defined.
    private static readonly Lazy<ImmutableArray<DiagnosticDescriptor>> Documents = new(List);

    /// <summary>The rules about documents, which every host of the engine reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfDocuments => Documents.Value;

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

    private static ImmutableArray<DiagnosticDescriptor> List() =>
    [
        PK1001_InvalidJson, PK1002_UnknownElement, PK1004_MissingElement, PK1005_ExclusiveElements, PK1007_MissingVersion,
        PK1008_LiteralVariable, PK2002_UnknownAction, PK2004_MalformedArn, PK2006_WrongResourceType, PK5001_EveryAction,
        PK5002_ServiceWildcard, PK5003_NeedlessStar, PK5006_SiblingPrefix, PK5007_CrossingWildcard,
    ];
}
