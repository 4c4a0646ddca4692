using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

public sealed class PolicyFileAnalyzerTests
{
    [Theory]
    [InlineData("{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]\n}", "PK5001 (2,47)")]
    [InlineData("{\r\n oops", "PK1001 (1,1)")]
    public async Task PolicyFile_Triggers(string text, string expected)
    {
        ImmutableArray<Diagnostic> found = await RunAsync("app.policy.json", text);
        found.Select(d => d.Id + " (" + d.Location.GetLineSpan().StartLinePosition + ")").ShouldContain(expected);
        found[0].Location.GetLineSpan().Path.ShouldBe("app.policy.json");
    }

    [Fact]
    public async Task EmptyPolicyFile_Triggers() => (await RunAsync("app.policy.json", "")).ShouldNotBeEmpty();

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("policy.json.txt")]
    public async Task OtherFile_DoesNotTrigger(string path) => (await RunAsync(path, "{ oops")).ShouldBeEmpty();

    [Theory]
    [InlineData("serverless.template")]
    [InlineData("infra/app.template.json")]
    [InlineData("template.json")]
    public async Task PolicyInATemplate_Triggers_WhereItStands(string path)
    {
        ImmutableArray<Diagnostic> found = await RunAsync(path, Template);

        Diagnostic finding = found.Single(diagnostic => diagnostic.Id == "PK5006");
        Template.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length).ShouldBe("arn:aws:s3:::new-client*");
        finding.Properties.ShouldNotBeEmpty("its fix has a form in the template");
    }

    [Theory]
    [InlineData("settings.json", Template)]
    [InlineData("serverless.template", "Resources:\n  A:\n    Type: AWS::IAM::Policy\n    Properties: { PolicyDocument: { Statement: [] } }")]
    [InlineData("template.json", "{ \"Resources\": { oops, \"Statement\"")]
    [InlineData("template.json", "{ \"Statement\": \"all is well\" }")]
    public async Task FileWithoutAPolicyThatCanBeRead_DoesNotTrigger(string path, string text) =>
        (await RunAsync(path, text)).ShouldBeEmpty();

    private const string Template =
        """
        { "Resources": { "Group": { "Type": "AWS::IAM::Policy", "Properties": { "PolicyName": "p", "PolicyDocument": {
            "Version": "2012-10-17",
            "Statement": [{ "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::new-client*" }] } } } } }
        """;

    private static Task<ImmutableArray<Diagnostic>> RunAsync(string path, string text) =>
        Analysis.RunAsync(Analysis.Compile("class C { }"), new TextFile(path, text));
}
