using System.Text.RegularExpressions;

namespace PolicyKit.Package.Tests;

/// <summary>The flawed sample: its warnings are what users see first.</summary>
public sealed partial class AnalyzedAppTests
{
    [Fact]
    public async Task FlawedSample_GivesTheseWarnings()
    {
        string project = Path.Combine("samples", "AnalyzedApp");
        string folder = Path.Combine(Repository.Root, project);

        // Into folders of its own: the solution's build may be using the usual ones.
        string output = await Dotnet.RunAsync(
            Repository.Root,
            "build", project, "--no-restore", "--no-dependencies", "--configuration", Repository.Configuration, "--no-incremental",
            "-p:OutDir=" + Path.Combine(Path.GetTempPath(), "policykit-analyzed-app") + Path.DirectorySeparatorChar, "-p:GenerateDependencyFile=false");

        string[] warnings =
        [
            .. Warning().Matches(output).Select(match => match.Value.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
                .Distinct().Order(StringComparer.Ordinal),
        ];
        (string.Join("\n", warnings) + "\n").ShouldMatchSnapshot("txt");
    }

    [GeneratedRegex(@"\S+\(\d+,\d+\): \w+ PK\d{4}: .*?(?= \(https:| \[)")]
    private static partial Regex Warning();
}
