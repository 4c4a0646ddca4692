using System.Globalization;

namespace PolicyKit.Package.Tests;

/// <summary>The package, packed once for all tests under a version that no cache can know, in a feed of its own.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public string Version { get; } = "0.1.0-test" + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>A folder for this run alone: the feed, the consumers and their packages.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("policykit-package-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    public string PackagePath => Path.Combine(Feed, $"PolicyKit.{Version}.nupkg");

    public string SymbolsPath => Path.Combine(Feed, $"PolicyKit.{Version}.snupkg");

    public Task InitializeAsync() => Dotnet.RunAsync(
        Repository.Root,
        "pack", Path.Combine("src", "PolicyKit"), "--no-build", "--configuration", Repository.Configuration, $"-p:Version={Version}", "--output", Feed);

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
