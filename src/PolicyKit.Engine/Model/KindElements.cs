using static PolicyKit.Model.PolicyElements;

namespace PolicyKit.Model;

/// <summary>Which elements a kind of policy cannot have (AWS: "IAM JSON policy elements reference", "RCP syntax").</summary>
internal static class KindElements
{
    /// <summary>Why a policy of the kind cannot have the element; null where it can, or where the kind is not known.</summary>
    public static string? WhyNot(PolicyKind kind, string element) => element switch
    {
        PolicyElements.Principal or NotPrincipal when IsAttachedToIdentities(kind) =>
            $"This policy is about whoever it is attached to, so IAM refuses it with {element}",
        PolicyElements.Resource or NotResource when kind == PolicyKind.Trust =>
            $"A trust policy is about the role it belongs to, so IAM refuses it with {element}",
        NotPrincipal when kind is PolicyKind.Trust => "A trust policy names who may assume the role, so IAM refuses it "
            + "with NotPrincipal",
        NotPrincipal when kind is PolicyKind.ResourceControl =>
            "A resource control policy is about every principal, so it is refused with NotPrincipal",
        Id when IsAttachedToIdentities(kind) && kind != PolicyKind.ServiceControl => "Only the policy of a resource has an Id",
        _ => null,
    };

    private static bool IsAttachedToIdentities(PolicyKind kind) =>
        kind is PolicyKind.Identity or PolicyKind.PermissionsBoundary or PolicyKind.Session or PolicyKind.ServiceControl;
}
