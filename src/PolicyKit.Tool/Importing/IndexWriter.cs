using System.Text;
using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>Writes the catalogue's index: the source, its date, and every service of AWS with or without its data.</summary>
internal static class IndexWriter
{
    public static string Write(IamDataPackage package, IEnumerable<ServiceDefinition> imported)
    {
        HashSet<string> complete = [.. imported.Select(service => service.Prefix)];
        var text = new StringBuilder();
        Line(text, CatalogueFormat.Source, package.Source);
        Line(text, CatalogueFormat.Date, package.Date);
        foreach ((string prefix, string name) in package.Services.OrderBy(service => !complete.Contains(service.Key)))
        {
            Line(text, complete.Contains(prefix) ? CatalogueFormat.Service : CatalogueFormat.Known, prefix, name);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, params string[] fields) =>
        text.AppendJoin(CatalogueFormat.Field, fields).Append('\n');
}
