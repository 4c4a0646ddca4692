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
        PK1001_InvalidJson, PK1002_UnknownElement, PK1003_DuplicateKey, PK1004_MissingElement, PK1005_ExclusiveElements,
        PK1006_ElementNotAllowed, PK1007_MissingVersion, PK1008_LiteralVariable, PK1009_InvalidSid, PK1010_WrongType,
        PK1011_MalformedVariable, PK1012_DamagedVariable, PK1013_EmptyElement, PK2001_UnknownService, PK2002_UnknownAction,
        PK2003_MalformedAction, PK2004_MalformedArn, PK2005_ArnFieldMismatch, PK2006_WrongResourceType,
        PK2007_StarOnlyAction, PK2008_ArnShapeTrap, PK2009_WildcardPastColon, PK2010_HardCodedPartition,
        PK3001_UnknownOperator, PK3002_UnknownConditionKey, PK3003_KeyNeverSupplied, PK3004_KeyPartlySupplied,
        PK3005_DenyFailsOpen, PK3006_OperatorTypeMismatch, PK3007_InvalidConditionValue, PK3008_WildcardInExactOperator,
        PK3009_PatternForPresence, PK3010_StringPatternOnArn, PK3011_SetOperatorMisuse, PK3012_ForAllValuesWithoutKey,
        PK3013_IfExistsMisuse, PK3014_MfaNotEnforced, PK3015_ConditionNeverTrue, PK3016_WeakKey,
        PK4001_StatementNeverApplies, PK4002_ShadowedAllow, PK4003_IdleDeny, PK4004_ExceptsEverything,
        PK4005_RedundantValue, PK4006_MergeableStatements, PK4007_PolicySize, PK5001_EveryAction, PK5002_ServiceWildcard,
        PK5003_NeedlessStar, PK5004_StarOnlyWidens, PK5005_EveryResourceOfType, PK5006_SiblingPrefix,
        PK5007_CrossingWildcard, PK5008_UndelimitedTenant, PK5009_OtherClient, PK5010_WildcardAccount, PK5011_AllowNotElement,
        PK5012_VerbWildcard,
        PK6001_PassRoleAnywhere, PK6002_PassRoleWithoutService, PK6003_ServiceLinkedRole, PK6004_SingleActionEscalation,
        PK6005_EscalationCombination, PK6006_TargetDependentEscalation, PK6007_AssumeAnyRole, PK6008_DataReadOnStar,
        PK6009_PermissionsManagementOnStar, PK6010_ReturnsCredentials, PK7001_PublicPrincipal, PK7002_NotPrincipalUse,
        PK7003_InvalidPrincipal, PK7004_ServiceWithoutSource, PK7005_CrossAccountTrust, PK7006_FederatedTrust,
        PK7007_ActionForPrincipal, PK7008_OtherResource, PK7009_TlsNotEnforced, PK7010_Lockout,
        PK7011_OrganizationPolicyGrammar, PK7012_PermissionWithoutSource, PK8004_RootByPrincipalArn, PK8005_RootPrincipal,
        PK8006_AssumeRootUnpinned, PK8007_RootInIdentityPolicy, PK9001_StaleCatalogue, PK9003_ProjectRequirement,
    ];
}
