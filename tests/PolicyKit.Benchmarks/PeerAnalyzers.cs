using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Benchmarks;

/// <summary>Other people's analyzers, from the package that they are published in.</summary>
internal static class PeerAnalyzers
{
    /// <summary>The C# analyzers of a folder; none where it is not there.</summary>
    /// <param name="name">The name of the <c>AssemblyMetadata</c> that tells the folder.</param>
    public static ImmutableArray<DiagnosticAnalyzer> Of(string name)
    {
        string? folder = typeof(PeerAnalyzers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == name)?.Value;
        if (folder is null || !Directory.Exists(folder)) return [];
        var context = new AssemblyLoadContext(name);
        // The compiler is ours; what else they need stands beside them.
        context.Resolving += (loader, wanted) =>
            Path.Combine(folder, wanted.Name + ".dll") is var path && File.Exists(path) ? loader.LoadFromAssemblyPath(path) : null;
        return
        [
            .. Directory.EnumerateFiles(folder, "*.dll").Where(path => !path.Contains("CodeFix", StringComparison.Ordinal))
                .SelectMany(path => TypesOf(context.LoadFromAssemblyPath(path)))
                .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && type.GetConstructor([]) is not null
                    && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
    }

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
