using Microsoft.CodeAnalysis;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Recognises the types of PolicyKit's builder by their full names.</summary>
internal static class BuilderTypes
{
    private const string Marker = "PolicyKit.Permission";

    /// <summary>Whether the compilation knows PolicyKit at all.</summary>
    public static bool AreIn(Compilation compilation) => !compilation.GetTypesByMetadataName(Marker).IsEmpty;

    /// <summary>Whether the type is the one of this name in the namespace <c>PolicyKit</c>.</summary>
    public static bool Is(ITypeSymbol? type, string name) => type?.Name == name && IsRoot(type.ContainingNamespace);

    public static bool IsArn(ITypeSymbol? type) => HasBase(type, "ResourceArn");

    /// <summary>Whether the type stands for all resources of a service.</summary>
    public static bool IsEverything(ITypeSymbol? type) => HasBase(type, "EverythingArn");

    /// <summary>Whether a statement of this builder is for whoever the policy is attached to.</summary>
    public static bool IsIdentityBuilder(ITypeSymbol? type) => IsBuilding(type, "IdentityPolicyBuilder");

    public static bool IsResourceBuilder(ITypeSymbol? type) => IsBuilding(type, "ResourcePolicyBuilder");

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
