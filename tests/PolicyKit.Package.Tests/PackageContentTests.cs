using System.IO.Compression;
using System.Xml.Linq;

namespace PolicyKit.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void Package_HoldsExactlyTheseFiles() => Entries(package.PackagePath).ShouldBe(
        [
            "PolicyKit.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.md",
            "analyzers/dotnet/cs/PolicyKit.Analyzers.dll",
            "analyzers/dotnet/cs/PolicyKit.CodeFixes.dll",
            "buildTransitive/PolicyKit.targets",
            "lib/netstandard2.0/PolicyKit.Core.dll",
            "lib/netstandard2.0/PolicyKit.Core.xml",
            "lib/netstandard2.0/PolicyKit.Services.dll",
            "lib/netstandard2.0/PolicyKit.Services.xml",
            "lib/netstandard2.0/PolicyKit.dll",
            "lib/netstandard2.0/PolicyKit.xml",
        ]);

    [Fact]
    public void SymbolsPackage_HoldsTheSymbolsOfAllThreeAssemblies() => Entries(package.SymbolsPath)
        .Where(entry => entry.EndsWith(".pdb", StringComparison.Ordinal))
        .ShouldBe(
        [
            "lib/netstandard2.0/PolicyKit.Core.pdb",
            "lib/netstandard2.0/PolicyKit.Services.pdb",
            "lib/netstandard2.0/PolicyKit.pdb",
        ]);

    [Fact]
    public void Package_DependsOnSystemTextJsonAlone_AndOnlyWhereTheFrameworkLacksIt()
    {
        XElement metadata = Nuspec().Root!.Elements().Single();
        string[] dependencies =
        [
            .. metadata.Descendants().Where(element => element.Name.LocalName == "group")
                .Select(group => $"{group.Attribute("targetFramework")!.Value}: {string.Join(", ", group.Elements().Select(dependency => dependency.Attribute("id")!.Value))}"),
        ];

        dependencies.ShouldBe([".NETStandard2.0: System.Text.Json"]);
        metadata.Elements().ShouldNotContain(element => element.Name.LocalName == "developmentDependency");
    }

    [Fact]
    public void Package_SaysWhatAPublicFeedAsksFor()
    {
        XElement metadata = Nuspec().Root!.Elements().Single();
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        Value("license").ShouldBe("MIT");
        Value("readme").ShouldBe("README.md");
        Value("projectUrl").ShouldStartWith("https://");
        Value("description").Length.ShouldBeInRange(50, 4_000);
        Value("tags").ShouldContain("iam");
        metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("commit")!.Value.Length.ShouldBe(40);
    }

    private XDocument Nuspec()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        using Stream stream = archive.GetEntry("PolicyKit.nuspec")!.Open();
        return XDocument.Load(stream);
    }

    /// <summary>The entries but for what the package format itself adds.</summary>
    private static string[] Entries(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }
}
