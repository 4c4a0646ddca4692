using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Catalogue;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>
/// What is known of AWS's services in a compilation: what the analyzers carry, with the newer files that the project's property
/// <c>PolicyKitCatalogue</c> names, a folder that <c>policykit catalogue import</c> has written.
/// </summary>
internal static class SuppliedCatalogue
{
    private const string IsCatalogue = "build_metadata.AdditionalFiles.PolicyKitCatalogue";

    // By the index, which is the same object in every compilation until it changes. What is read of a service is kept with it.
    private static readonly ConditionalWeakTable<AdditionalText, ServiceCatalogue> Known = new();

    public static ServiceCatalogue Of(AnalyzerOptions options)
    {
        if (options.AdditionalFiles.IsEmpty)
            return ServiceCatalogue.Current;
        Dictionary<string, AdditionalText>? files = null;
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            bool isPart = file.Path.EndsWith(CatalogueFormat.Extension, StringComparison.OrdinalIgnoreCase)
                && options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(IsCatalogue, out string? use)
                && use == "newer";
            if (isPart)
                (files ??= new(StringComparer.Ordinal))[Path.GetFileName(file.Path)] = file;
        }

        return files is not null && files.TryGetValue(CatalogueFormat.IndexFile, out AdditionalText? index)
            ? Known.GetValue(index, _ => ServiceCatalogue.Current.Newer(name => Read(files, name)))
            : ServiceCatalogue.Current;
    }

    private static string Read(Dictionary<string, AdditionalText> files, string name) =>
        files.TryGetValue(name, out AdditionalText? file) ? file.GetText()?.ToString() ?? "" : "";
}
