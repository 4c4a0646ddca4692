using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Services.Generator;

/// <summary>Writes a class for each service of the catalogue, and the class <c>Aws</c> of the global condition keys.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class ServicesGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor UnusableLine = new(
        "PKGEN001",
        "A line of the catalogue cannot be used",
        "{0}",
        "Catalogue",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<CatalogueFile> files = context.AdditionalTextsProvider
            .Where(file => IsService(file.Path))
            .Select((file, cancel) => new CatalogueFile(file.Path, file.GetText(cancel)?.ToString() ?? ""));
        context.RegisterSourceOutput(files, Write);
    }

    private static bool IsService(string path)
    {
        string normal = path.Replace('\\', '/');
        return normal.IndexOf("/Catalogue/Data/", StringComparison.Ordinal) >= 0
            && normal.EndsWith(CatalogueFormat.Extension, StringComparison.Ordinal)
            && !normal.EndsWith("/" + CatalogueFormat.IndexFile, StringComparison.Ordinal);
    }

    private static void Write(SourceProductionContext context, CatalogueFile file)
    {
        string name = Path.GetFileName(file.Path);
        ServiceDefinition service = ServiceReader.Read(name, file.Text, out IReadOnlyList<CatalogueError> errors);
        foreach (CatalogueError error in errors)
        {
            var position = new LinePosition(error.Line - 1, 0);
            Location location = Location.Create(file.Path, default, new LinePositionSpan(position, position));
            context.ReportDiagnostic(Diagnostic.Create(UnusableLine, location, error.Message));
        }

        if (service.Prefix.Length == 0) return;
        ServiceSurface surface = ServiceSurface.Of(service);
        context.AddSource(surface.ClassName + ".g.cs", SourceText.From(ServiceSource.Write(surface), Encoding.UTF8));
    }
}
