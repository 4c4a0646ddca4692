using System.CommandLine;
using PolicyKit.Catalogue;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Commands;

/// <summary>The option <c>--catalogue</c>: newer data of AWS than the tool carries.</summary>
internal static class CatalogueOption
{
    public static Option<string?> Create() => new("--catalogue")
    {
        Description = "A folder written by 'policykit catalogue import', whose services take the place of those built in.",
        HelpName = "DIR",
    };

    /// <exception cref="UnusableInputException">The folder holds no catalogue.</exception>
    public static ServiceCatalogue Open(string? folder)
    {
        if (folder is null) return ServiceCatalogue.Current;
        if (!File.Exists(Path.Combine(folder, CatalogueFormat.IndexFile)))
            throw new UnusableInputException($"'{folder}' is no catalogue: it has no {CatalogueFormat.IndexFile}.");
        return ServiceCatalogue.Current.Newer(
            file => Path.Combine(folder, file) is var path && File.Exists(path) ? File.ReadAllText(path) : "");
    }
}
