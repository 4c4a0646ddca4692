using System.CommandLine;
using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit catalogue info</c>: where the built-in data comes from and how much there is.</summary>
internal static class CatalogueInfoCommand
{
    public static Command Create()
    {
        var command = new Command("info", "Says where the built-in catalogue comes from, of when it is and what it holds.");
        Option<string?> newer = CatalogueOption.Create();
        command.Add(newer);
        command.SetAction(parsed => Guard.Run(
            parsed.InvocationConfiguration,
            () => Run(CatalogueOption.Open(parsed.GetValue(newer)), parsed.InvocationConfiguration.Output)));
        return command;
    }

    private static int Run(ServiceCatalogue catalogue, TextWriter output)
    {
        output.WriteLine($"source   {catalogue.Source}");
        output.WriteLine($"date     {catalogue.Date}");
        List<ServiceDefinition> services = [.. catalogue.Services.Select(catalogue.Find).OfType<ServiceDefinition>()];
        output.WriteLine($"holds    {CatalogueCounts.Of(services, catalogue.Global)}");
        if (catalogue.ServicesWithoutData.Count > 0)
            output.WriteLine($"others   {Count.Of(catalogue.ServicesWithoutData.Count, "service")} known by name only");
        return ExitCode.Clean;
    }
}
