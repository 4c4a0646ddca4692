using PolicyKit.Tool.Tests.Commands;
using PolicyKit.Tool.Tests.Linting;

namespace PolicyKit.Tool.Tests.Reporting;

public sealed class GitHubReportTests
{
    [Fact]
    public void Finding_IsAnAnnotation_WithItsSignsEscaped()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a,b%.json", Sample.Sibling.Replace("acme*", "acme%*", StringComparison.Ordinal).Replace("acme%", "%acme", StringComparison.Ordinal));

        Run run = Run.Of("lint", folder["a,b%.json"], "--format", "github");

        string path = folder["a%2Cb%25.json"].Replace(":", "%3A", StringComparison.Ordinal).Replace('\\', '/');
        run.Output.ShouldContain($"file={path},line=6,endLine=6,col=");
        run.Output.ShouldContain(",title=PK5006%3A Name-prefix wildcard also matches siblings::");
        run.Output.ShouldContain("%25acme");
        run.Output.ShouldNotContain("\"%acme");
    }

    [Fact]
    public void UnusableFile_IsAnError() =>
        Run.Of("lint", "/no/such.json", "--format", "github").Output.ShouldBe("::error::/no/such.json: There is no such file or folder.\n");

    [Fact]
    public void Severities_AreLevels() =>
        Run.OfInput("{", "lint", "-", "--format", "github").Output.ShouldStartWith("::error file=-,line=1,endLine=1,col=1,endColumn=2,title=PK1001%3A ");
}
