using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>
/// The libraries that take AWS credentials, told by the namespace of their types: they come in many assemblies, and
/// a type of the same name elsewhere is none of them.
/// </summary>
internal static class CredentialLibraries
{
    private static readonly string[] Roots = ["Amazon", "Minio", "MassTransit", "Serilog"];

    public static bool AnyIn(Compilation compilation)
    {
        foreach (string root in Roots)
        {
            foreach (INamespaceOrTypeSymbol member in compilation.GlobalNamespace.GetMembers(root))
            {
                if (member is INamespaceSymbol)
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether the type's members take keys that sign requests.</summary>
    public static bool TakesKeys(INamedTypeSymbol? type)
    {
        string? second = null, first = null;
        INamespaceSymbol? space = type?.ContainingNamespace;
        while (space is { IsGlobalNamespace: false })
        {
            second = first;
            first = space.Name;
            space = space.ContainingNamespace;
        }
        // A key store proxy has keys of its own, and the CDK describes resources, it calls none.
        return first is not null && Array.IndexOf(Roots, first) >= 0 && second is not ("KeyManagementService" or "CDK");
    }

    public static bool IsAws(INamedTypeSymbol? type) => TakesKeys(type) && RootOf(type!) == "Amazon";

    private static string RootOf(INamedTypeSymbol type)
    {
        INamespaceSymbol space = type.ContainingNamespace;
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
            space = outer;
        return space.Name;
    }
}
