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
        context.RegisterSourceOutput(CatalogueFile.For("typed", context).Where(file => !file.IsIndex), Write);
    }

    private static void Write(SourceProductionContext context, CatalogueFile file)
    {
        ServiceDefinition service = ServiceReader.Read(file.Name, file.Text, out IReadOnlyList<CatalogueError> errors);
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
