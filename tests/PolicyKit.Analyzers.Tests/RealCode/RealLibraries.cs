using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Tests.RealCode;

/// <summary>The libraries of real code, as they are published.</summary>
internal static class RealLibraries
{
    /// <param name="set">The folder of the code: <c>SdkV3</c>, <c>SdkV4</c> or <c>Cdk</c>.</param>
    public static IReadOnlyList<MetadataReference> Of(string set) =>
    [
        .. typeof(RealLibraries).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(metadata => metadata.Key == set)
            .SelectMany(metadata => Directory.EnumerateFiles(metadata.Value!, "*.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
