using System.Text.Json.Nodes;

namespace PolicyKit.Tool.Tests.Commands;

public sealed class ConvertCommandTests
{
    private const string Policy =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]}""";

    private const string Unknown =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"no-such:Thing","Resource":"*"}]}""";

    [Fact]
    public void Expression_IsPrintedAlone() => Run.OfInput(Policy, "convert", "-", "--expression").ShouldBe(new Run(
        0, "Policy.Identity()\n    .Allow(S3.Bucket(\"acme\").Objects().GetObject)\n    .Build()\n", ""));

    [Fact]
    public void Class_IsCalledAsAsked() => Run.OfInput(Policy, "convert", "-", "--class", "Access").Output
        .ShouldContain("public static class Access\n");

    [Fact]
    public void Class_IsCalledAfterTheFile()
    {
        using var folder = new TemporaryFolder();
        folder.Write("s3-read.json", Policy);
        folder.Write("policy.json", Policy);

        Run.Of("convert", folder["s3-read.json"]).Output.ShouldContain("public static class S3ReadPolicy\n");
        Run.Of("convert", folder["policy.json"]).Output.ShouldContain("public static class Policies\n");
    }

    [Theory]
    [InlineData("1st")]
    [InlineData("Policy")]
    [InlineData("a b")]
    public void UnusableClass_IsRefused(string name) =>
        Run.OfInput(Policy, "convert", "-", "--class", name).ShouldSatisfyAllConditions(
            run => run.Code.ShouldBe(2), run => run.Error.ShouldContain($"\"{name}\" cannot be the name of the class."));

    [Fact]
    public void UntypedPart_IsToldOnStandardError() => Run.OfInput(Unknown, "convert", "-").ShouldSatisfyAllConditions(
        run => run.Code.ShouldBe(0),
        run => run.Output.ShouldContain("Permission.Unchecked(\"no-such:Thing\", \"*\")"),
        run => run.Error.TrimEnd().ShouldBe("policykit: Without typed form: 1 permission."));

    [Fact]
    public void Batch_AnswersEachLine()
    {
        Run run = Run.OfInput($"{{\"id\":1,\"policy\":{Policy}}}\n{{\"id\":2}}\n", "convert", "--batch", "--expression");

        run.Code.ShouldBe(2);
        run.Lines.Length.ShouldBe(2);
        JsonNode.Parse(run.Lines[0])!["code"]!.GetValue<string>().ShouldStartWith("Policy.Identity()\n");
        JsonNode.Parse(run.Lines[1])!["error"]!.GetValue<string>().ShouldNotBeEmpty();
    }
}
