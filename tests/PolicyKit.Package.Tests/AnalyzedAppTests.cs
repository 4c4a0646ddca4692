namespace PolicyKit.Package.Tests;

/// <summary>The flawed sample: its warnings, of which its build leaves a log, are what users see first.</summary>
public sealed class AnalyzedAppTests
{
    [Fact]
    public void FlawedSample_GivesTheseWarnings()
    {
        string log = Path.Combine(Repository.Root, "samples", "AnalyzedApp", "obj", Repository.Configuration, "analysis.sarif");

        string.Concat(SarifLog.Read(log).Select(result => $"{result.File}({result.Line},{result.Column}): {result.Level} {result.Id}: {result.Message}\n"))
            .ShouldMatchSnapshot("txt");
    }
}
