using Microsoft.CodeAnalysis;
using PolicyKit.Catalogue.Naming;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Recognises the types of PolicyKit's builder by their full names.</summary>
internal static class BuilderTypes
{
    private const string Marker = "PolicyKit.Permission";

    /// <summary>Whether the compilation knows PolicyKit at all.</summary>
    public static bool AreIn(Compilation compilation) => !compilation.GetTypesByMetadataName(Marker).IsEmpty;

    /// <summary>Whether the type is the one of this name in the namespace <c>PolicyKit</c>.</summary>
    public static bool Is(ITypeSymbol? type, string name) => type?.Name == name && IsRoot(type.ContainingNamespace);

    /// <summary>Whether the type stands for an action that takes several resources.</summary>
    public static bool IsJoint(ITypeSymbol? type) => Is(type, "JointAction");

    public static bool IsArn(ITypeSymbol? type) => HasBase(type, "ResourceArn");

    /// <summary>Whether the type stands for all resources of a service.</summary>
    public static bool IsEverything(ITypeSymbol? type) => HasBase(type, "EverythingArn");

    /// <summary>Whether the type says what a client of an access plan may use.</summary>
    public static bool IsOfPlan(ITypeSymbol? type) =>
        type is { Name: "ClientAccess" or "EnvironmentAccess", ContainingNamespace: { Name: "Access" } space }
        && IsRoot(space.ContainingNamespace);

    /// <summary>The kind of policy that a builder makes; null for any other type.</summary>
    public static PolicyKind? KindOf(ITypeSymbol? type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (IsBuilding(at, "PolicyBuilder") && at is INamedTypeSymbol { TypeArguments: [var policy] })
                return KindOfPolicy(policy.Name);
        }
        return null;
    }

    /// <summary>The service class that the type is, or is nested in; null when it is no generated type.</summary>
    public static INamedTypeSymbol? ServiceOf(ITypeSymbol? type)
    {
        var service = (type?.ContainingType ?? type) as INamedTypeSymbol;
        return service is { ContainingNamespace: { Name: "Services" } space } && IsRoot(space.ContainingNamespace)
            ? service
            : null;
    }

    /// <summary>The service whose class the type is, or is nested in, by the rule that generated it.</summary>
    public static ServiceSurface? SurfaceOf(ITypeSymbol? type) =>
        ServiceOf(type) is { } service ? SurfaceCatalogue.Current.Find(service.Name) : null;

    private static PolicyKind? KindOfPolicy(string policy) => policy switch
    {
        "IdentityPolicy" => PolicyKind.Identity,
        "ResourcePolicy" => PolicyKind.Resource,
        "PermissionsBoundary" => PolicyKind.PermissionsBoundary,
        "SessionPolicy" => PolicyKind.Session,
        "ServiceControlPolicy" => PolicyKind.ServiceControl,
        "ResourceControlPolicy" => PolicyKind.ResourceControl,
        "VpcEndpointPolicy" => PolicyKind.VpcEndpoint,
        "TrustPolicy" => PolicyKind.Trust,
        _ => null,
    };

    private static bool IsBuilding(ITypeSymbol? type, string name) =>
        type is { ContainingNamespace: { Name: "Building" } space } && type.Name == name && IsRoot(space.ContainingNamespace);

    private static bool HasBase(ITypeSymbol? type, string name)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (Is(at, name))
                return true;
        }
        return false;
    }

    private static bool IsRoot(INamespaceSymbol? space) =>
        space is { Name: "PolicyKit", ContainingNamespace.IsGlobalNamespace: true };
}
