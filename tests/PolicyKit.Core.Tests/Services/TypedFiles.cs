using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Core.Tests.Services;

/// <summary>Says of every text file, as PolicyKit.Services.csproj does, that classes are to be made of it.</summary>
internal sealed class TypedFiles : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions Typed = new Options("typed");
    private static readonly AnalyzerConfigOptions Nothing = new Options(null);

    public override AnalyzerConfigOptions GlobalOptions => Nothing;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Nothing;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path.EndsWith(".txt", StringComparison.Ordinal) ? Typed : Nothing;

    private sealed class Options(string? use) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.PolicyKitCatalogue" ? use : null;
            return value is not null;
        }
    }
}
