using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>The environment of the process, from which the AWS SDK takes credentials.</summary>
internal static class EnvironmentVariables
{
    /// <summary>Whether the method sets a variable: its first argument is the name, its second the value.</summary>
    public static bool IsSet(IMethodSymbol method) =>
        method is { Name: "SetEnvironmentVariable", ContainingType: { Name: "Environment", ContainingNamespace: var space } }
        && space is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
