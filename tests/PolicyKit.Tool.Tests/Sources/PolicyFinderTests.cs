using PolicyKit.Tool.Tests.Commands;
using PolicyKit.Tool.Tests.Linting;

namespace PolicyKit.Tool.Tests.Sources;

public sealed class PolicyFinderTests
{
    [Theory]
    [InlineData("package.json", """{"name": "x"}""")]
    [InlineData("appsettings.json", """{"Statement": "Effect"}""")]
    [InlineData("broken.json", """{"Statement": """)]
    [InlineData("values.yaml", "Statement: {{ .Values.x }}\n  - : :\n")]
    [InlineData("chart.yaml", "Statement: 1\nResources: AWS::X\n")]
    public void FileWithoutPolicy_IsPassedOver(string name, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, text);

        Run.Of("lint", folder.Path, "--format", "json").ShouldBe(new Run(0, "", "policykit: No policy was found." + Environment.NewLine));
    }

    [Theory]
    [InlineData("a.policy.json", "{}", "PK1004")]
    [InlineData("a.json", """{"Statement": [{"Effect": "Allow", }]}""", "PK1001")]
    public void WhatIsMeantToBeAPolicy_IsJudged(string name, string text, string rule) =>
        FoundIn.File(name, text).ShouldContain(found => found.StartsWith(rule, StringComparison.Ordinal));

    [Fact]
    public void TextWithMarkOfItsEncoding_IsRead()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.json"], Sample.Sibling, System.Text.Encoding.Unicode);

        Sample.Rules(Run.Of("lint", folder.Path, "--format", "json")).ShouldBe(["PK5006"]);
    }

    [Theory]
    [InlineData("a.yaml", "a: b\n", "This is no template of CloudFormation")]
    [InlineData("a.yaml", "Resources: [\n", "a.yaml(")]
    [InlineData("a.json", "{\"Resources\": {\"A\": {\"Type\": \"AWS::IAM::Role\", }}}", "a.json(1,")]
    [InlineData("a.json", "{\"resource_changes\": [", "a.json(1,")]
    public void GivenFileOfNoUse_IsExitCode2(string name, string text, string problem)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, text);

        Run run = Run.Of("lint", folder[name]);

        run.Code.ShouldBe(2);
        run.Error.ShouldContain(problem);
    }
}
