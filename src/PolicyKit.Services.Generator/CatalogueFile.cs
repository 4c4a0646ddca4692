using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Catalogue;

namespace PolicyKit.Services.Generator;

/// <summary>A file of the catalogue.</summary>
internal sealed record CatalogueFile(string Path, string Text)
{
    /// <summary>The metadata of an additional file that says what becomes of it: <c>typed</c> or <c>embedded</c>.</summary>
    private const string Use = "build_metadata.AdditionalFiles.PolicyKitCatalogue";

    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Whether it is the list of all services, which is none itself.</summary>
    public bool IsIndex => Name == CatalogueFormat.IndexFile;

    /// <summary>The additional files that are there for one use.</summary>
    public static IncrementalValuesProvider<CatalogueFile> For(string use, IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => IsFor(use, pair.Left, pair.Right))
            .Select((pair, cancel) => new CatalogueFile(pair.Left.Path, pair.Left.GetText(cancel)?.ToString() ?? ""));

    private static bool IsFor(string use, AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Use, out string? value) && value == use;
}
