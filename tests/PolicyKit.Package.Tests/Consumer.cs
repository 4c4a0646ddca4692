namespace PolicyKit.Package.Tests;

/// <summary>A new project with one PackageReference to the packed package, in a folder of its own.</summary>
internal sealed class Consumer
{
    private readonly string _folder;

    public Consumer(PackedPackage package, string framework, string outputType = "Library", string use = "consumer")
    {
        _folder = Directory.CreateDirectory(Path.Combine(package.Folder, use + "-" + framework)).FullName;
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);

        // The packages folder is this run's own; what else the framework needs may come from the user's.
        Write(
            "Consumer.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <OutputType>{outputType}</OutputType>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <ErrorLog>analysis.sarif,version=2.1</ErrorLog>
                <RestorePackagesPath>{Path.Combine(package.Folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{UserPackages}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PolicyKit" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
    }

    private string PublishFolder => Path.Combine(_folder, "published");

    private static string UserPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    public string Read(string name) => File.ReadAllText(Path.Combine(_folder, name));

    public Task<string> BuildAsync() => Dotnet.RunAsync(_folder, "build");

    public Task<(int ExitCode, string Output)> TryBuildAsync() => Dotnet.TryRunAsync(_folder, "build");

    public Task<string> FormatAnalyzersAsync(params string[] ids) => Dotnet.RunAsync(
        _folder, ["format", "analyzers", "Consumer.csproj", "--no-restore", "--severity", "info", "--diagnostics", .. ids]);

    public Task<string> RunAsync() => Dotnet.RunAsync(_folder, "run", "--no-build");

    /// <summary>Publishes for this machine's kind, with these properties.</summary>
    public Task<string> PublishAsync(params string[] properties) => Dotnet.RunAsync(
        _folder,
        ["publish", "--use-current-runtime", "--self-contained", "--output", PublishFolder, .. properties.Select(p => "-p:" + p)]);

    public IEnumerable<FileInfo> Published(string pattern) => new DirectoryInfo(PublishFolder).EnumerateFiles(pattern);

    public async Task<string> RunPublishedAsync()
    {
        string program = Path.Combine(PublishFolder, OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer");
        (int exitCode, string output) = await Dotnet.TryStartAsync(program, _folder);
        exitCode.ShouldBe(0, output);
        return output;
    }

    public IReadOnlyList<SarifResult> ReadSarif() => SarifLog.Read(Path.Combine(_folder, "analysis.sarif"));
}
