using PolicyKit.Tool.Tests.Commands;
using PolicyKit.Tool.Tests.Linting;

namespace PolicyKit.Tool.Tests.Configuration;

public sealed class BaselineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BaselineTests() => _folder.Write("policies/a.json", Sample.Sibling);

    [Fact]
    public void WrittenBaseline_SuppressesWhatItHas_WhereverItMoves()
    {
        Run written = Lint("--write-baseline");
        _folder.Write("policies/a.json", "\n\n" + Sample.Sibling.Replace("  ", "\t", StringComparison.Ordinal));

        written.Code.ShouldBe(0);
        written.Error.ShouldContain("baseline.json has 1 finding.");
        Lint().ShouldBe(new Run(0, "", ""));
    }

    [Fact]
    public void Baseline_NamesFilesFromItsOwnFolder()
    {
        Lint("--write-baseline");

        _folder.Read()["baseline.json"].ShouldMatch(
            """^\{\n  "findings": \[\n    \{\n      "rule": "PK5006",\n      "file": "policies/a.json",\n      "fingerprint": "[0-9a-f]{16}"\n    \}\n  \]\n\}\n$""");
    }

    [Fact]
    public void OneMoreAlike_Counts()
    {
        Lint("--write-baseline");
        const string statement = """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme*" }""";
        _folder.Write("policies/a.json", $$"""{ "Version": "2012-10-17", "Statement": [{{statement}}, {{statement}}] }""");

        Run run = Lint();

        run.Code.ShouldBe(1);
        Sample.Rules(run).Count(rule => rule == "PK5006").ShouldBe(1);
    }

    [Fact]
    public void SameFindingInAnotherFile_Counts()
    {
        Lint("--write-baseline");
        _folder.Write("policies/b.json", Sample.Sibling);

        Sample.Findings(Lint()).ShouldHaveSingleItem()["file"]!.GetValue<string>().ShouldEndWith("b.json");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    public void WhatIsNoBaseline_IsExitCode2(string text)
    {
        _folder.Write("baseline.json", text);

        Run run = Lint();

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("This is no baseline");
    }

    public void Dispose() => _folder.Dispose();

    private Run Lint(params string[] more) =>
        Run.Of(["lint", _folder["policies"], "--format", "json", "--baseline", _folder["baseline.json"], .. more]);
}
