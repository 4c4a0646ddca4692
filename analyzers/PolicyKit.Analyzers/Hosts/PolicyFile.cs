using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Model;
using PolicyKit.Sources;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>
/// Tells which of the files that a project hands to the compiler hold policies, and finds them. Templates in YAML are left to the
/// command line, since no analyzer should bring a YAML reader into the compiler.
/// </summary>
internal static class PolicyFile
{
    private const string IsNamed = "build_metadata.AdditionalFiles.PolicyKitFile";
    private const string Ending = ".policy.json";

    /// <summary>Templates of CloudFormation and SAM, by the names that AWS's .NET tools give them.</summary>
    private static readonly string[] Templates = [".template.json", "serverless.template", "template.json"];

    /// <summary>Whether a file may hold policies, by its name or since the project says so.</summary>
    public static bool MayHold(AdditionalText file, AnalyzerOptions options) => IsPolicy(file.Path)
        || Array.Exists(Templates, ending => EndsWith(file.Path, ending))
        || (options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(IsNamed, out string? named)
            && string.Equals(named, "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>The policies of a file; one that is called a policy is one, whatever is wrong with it.</summary>
    public static IReadOnlyList<LocatedPolicy> Find(string path, string text) => IsPolicy(path)
        ? [new LocatedPolicy(PolicyReader.Read(text), "")]
        : PolicySources.FindIn(text);

    private static bool IsPolicy(string path) => EndsWith(path, Ending);

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
