using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Values;

/// <summary>The libraries that change nothing of an object that is handed to them.</summary>
internal static class KnownTakers
{
    private static readonly string[] Deploying = ["Amazon", "Pulumi", "PolicyKit"];
    private static readonly string[] Keeping = ["System", "Newtonsoft"];

    /// <summary>Whether the method leaves the object as it is.</summary>
    public static bool Take(IMethodSymbol method) => Deploys(method) || Array.IndexOf(Keeping, RootOf(method)) >= 0;

    /// <summary>Whether the object ends there too: from a list, code may take it again.</summary>
    public static bool Deploys(IMethodSymbol method) => Array.IndexOf(Deploying, RootOf(method)) >= 0;

    private static string? RootOf(IMethodSymbol method)
    {
        INamespaceSymbol? space = method.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer }) space = outer;
        return space?.Name;
    }
}
