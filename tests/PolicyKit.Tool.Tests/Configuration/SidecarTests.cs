using PolicyKit.Tool.Tests.Commands;
using PolicyKit.Tool.Tests.Linting;

namespace PolicyKit.Tool.Tests.Configuration;

public sealed class SidecarTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SidecarTests() => _folder.Write("a.json", Sample.Sibling);

    [Fact]
    public void RuleWithReason_DoesNotCount()
    {
        _folder.Write("a.json.policykit.json", """{"PK5006": "All names that begin so are ours."}""");

        Lint().ShouldBe(new Run(0, "", ""));
    }

    [Fact]
    public void OtherRule_Counts()
    {
        _folder.Write("a.json.policykit.json", """{"PK5001": "So it is meant."}""");

        Sample.Rules(Lint()).ShouldBe(["PK5006"]);
    }

    [Theory]
    [InlineData("""{"PK5006": ""}""", "PK5006 needs a reason.")]
    [InlineData("""{"PK5006": true}""", "PK5006 needs a reason.")]
    [InlineData("""{"PK0000": "x"}""", "There is no rule \"PK0000\".")]
    [InlineData("""["PK5006"]""", "Expected an object")]
    [InlineData("""{"PK5006" "x"}""", "At character 11: Expected ':'")]
    public void SidecarOfNoUse_IsExitCode2(string text, string problem)
    {
        _folder.Write("a.json.policykit.json", text);

        Run run = Lint();

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("a.json.policykit.json: " + problem);
    }

    public void Dispose() => _folder.Dispose();

    private Run Lint() => Run.Of("lint", _folder.Path, "--format", "json");
}
