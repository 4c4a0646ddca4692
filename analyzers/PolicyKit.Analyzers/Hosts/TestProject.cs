using Microsoft.CodeAnalysis;
using PolicyKit.Rules;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>
/// A project of tests. The policies in it are samples that nobody deploys, often wrong on purpose, so nothing about them breaks its
/// build. A key that is written in a test is as stolen as any other; that is not told here.
/// </summary>
internal static class TestProject
{
    private static readonly string[] Frameworks =
    [
        "xunit.core", "xunit.assert", "xunit.v3.core", "xunit.v3.assert", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework", "TUnit.Core", "Machine.Specifications",
    ];

    /// <summary>Whether a compilation references a framework for tests.</summary>
    public static bool Is(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(name => Array.Exists(Frameworks, framework => string.Equals(framework, name.Name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>How a finding about a policy is shown in the compilation.</summary>
    public static DiagnosticSeverity SeverityIn(Compilation compilation, FindingSeverity severity) =>
        severity == FindingSeverity.Info || Is(compilation) ? DiagnosticSeverity.Info : FindingReport.SeverityOf(severity);
}
