using System.Text.Json.Nodes;
using PolicyKit.Tool.Tests.Linting;

namespace PolicyKit.Tool.Tests.Commands;

public sealed class LintCommandTests
{
    [Fact]
    public void CleanPolicy_IsExitCode0() =>
        Run.OfInput(Sample.Clean, "lint", "-").ShouldBe(new Run(0, "No findings; 1 policy in 1 file.\n", ""));

    [Fact]
    public void Finding_IsShownAtItsPlace()
    {
        Run run = Run.OfInput(Sample.Sibling, "lint", "-");

        run.Code.ShouldBe(1);
        run.Error.ShouldBeEmpty();
        string[] lines = run.Output.Split('\n');
        lines[0].ShouldStartWith("-(6,18): warning PK5006: \"acme*\" also opens every other bucket");
        lines[1].ShouldBe("  6 |     \"Resource\": \"arn:aws:s3:::acme*\"");
        lines[2].ShouldBe("    |                  ^^^^^^^^^^^^^^^^^^");
        lines[3].ShouldBe("1 warning; 1 policy in 1 file.");
    }

    [Fact]
    public void Json_HasOneFindingALine()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Sample.Sibling);

        JsonObject finding = Sample.Findings(Run.Of("lint", folder["a.json"], "--format", "json")).ShouldHaveSingleItem();

        finding.Select(member => member.Key).ShouldBe(
            ["file", "rule", "severity", "line", "column", "endLine", "endColumn", "pointer", "message"]);
        finding.Remove("message");
        finding["file"]!.GetValue<string>().ShouldBe(folder["a.json"]);
        finding.Remove("file");
        finding.ToJsonString().ShouldBe(
            """{"rule":"PK5006","severity":"warning","line":6,"column":18,"endLine":6,"endColumn":36,"pointer":"/Statement/0/Resource"}""");
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public void FailOn_DecidesTheExitCode(string threshold, int code) =>
        Run.OfInput(Sample.Sibling, "lint", "-", "--fail-on", threshold).Code.ShouldBe(code);

    [Fact]
    public void KindThatTakesAStatementsElements_IsTheOneGiven()
    {
        const string trust = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}
            """;

        Run.OfInput(trust, "lint", "-", "--kind", "trust").Code.ShouldBe(0);
        Run.OfInput(trust, "lint", "-", "--kind", "bucket").Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("lint", "x.json", "--batch")]
    [InlineData("lint", "-", "--kind", "group")]
    [InlineData("lint", "-", "--format", "xml")]
    [InlineData("lint", "-", "--fail-on", "hint")]
    [InlineData("lint", "-", "--write-baseline")]
    [InlineData("lint", "-", "--fix")]
    [InlineData("lint", "-", "--fix=all")]
    [InlineData("lint", "--batch", "--fix")]
    public void WrongOptions_AreExitCode2(params string[] args)
    {
        Run run = Run.OfInput(Sample.Clean, args);

        run.Code.ShouldBe(2);
        run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public void UnusableFile_IsExitCode2_AndTheRestIsLinted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Sample.Sibling);

        Run run = Run.Of("lint", folder["missing.json"], folder["a.json"], "--format", "json");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("missing.json: There is no such file or folder.");
        Sample.Rules(run).ShouldBe(["PK5006"]);
    }

    [Fact]
    public void BrokenJson_IsAFindingOfItsOwn()
    {
        Run run = Run.OfInput("{\"Statement\": [}", "lint", "-", "--format", "json");

        run.Code.ShouldBe(1);
        Sample.Rules(run).ShouldBe(["PK1001"]);
    }

    [Fact]
    public void ManyFiles_AreReportedInTheirOrder()
    {
        using var folder = new TemporaryFolder();
        string[] names = [.. Enumerable.Range(0, 600).Select(i => $"p{i:D4}.json")];
        foreach (string name in names) folder.Write(name, Sample.Sibling);

        Run run = Run.Of("lint", folder.Path, "--format", "json");

        Sample.Findings(run).Select(finding => finding["file"]!.GetValue<string>()).ShouldBe(names.Select(name => folder[name]));
    }

    [Fact]
    public void UnknownNameInOldData_IsInformationOnly()
    {
        string unknown = Sample.Clean.Replace("s3:GetObject", "s3:GetObjekt", StringComparison.Ordinal);

        Run.OfInput(unknown, "lint", "-", "--format", "json").Code.ShouldBe(1);
        Run late = Run.OfInput(unknown, Day.After(days: 1_000), "lint", "-", "--format", "json");

        late.Code.ShouldBe(0);
        Sample.Rules(late).ShouldBe(["PK9001", "PK2002"]);
    }

    [Fact]
    public void FolderWithoutPolicies_SaysSo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("package.json", "{}");

        Run run = Run.Of("lint", folder.Path);

        run.Code.ShouldBe(0);
        run.Error.ShouldContain("No policy was found.");
    }
}
