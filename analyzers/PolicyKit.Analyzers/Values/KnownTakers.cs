using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Values;

/// <summary>The libraries that take an object as it is when it is handed to them.</summary>
internal static class KnownTakers
{
    private static readonly string[] Roots = ["Amazon", "Pulumi", "System", "Newtonsoft", "PolicyKit"];

    public static bool Take(IMethodSymbol method)
    {
        INamespaceSymbol? space = method.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer }) space = outer;
        return space is not null && Array.IndexOf(Roots, space.Name) >= 0;
    }
}
