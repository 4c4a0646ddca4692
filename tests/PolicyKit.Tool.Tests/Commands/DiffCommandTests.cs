using System.Text.Json.Nodes;
using PolicyKit.Core.Tests;

namespace PolicyKit.Tool.Tests.Commands;

public sealed class DiffCommandTests
{
    private const string Old =
        """
        {"Version":"2012-10-17","Statement":[
          {"Sid":"Read","Effect":"Allow","Action":["s3:GetObject","sqs:Get*"],"Resource":["arn:aws:s3:::acme/*","arn:aws:s3:::beta/*"]}]}
        """;

    private const string New =
        """
        {"Version":"2012-10-17","Statement":[
          {"Sid":"Read","Effect":"Allow","Action":["s3:GetObject","s3:PutObject","sqs:*"],"Resource":"arn:aws:s3:::acme/*",
           "Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}},
          {"Effect":"Allow","NotAction":"iam:*","NotResource":"arn:aws:s3:::gamma"},
          {"Sid":"`a`\n## b","Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::beta/*"}]}
        """;

    private const string Public =
        """{"Statement":[{"Sid":"`a`\n## b","Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]}""";

    [Fact]
    public void Change_IsMarkdown()
    {
        Run run = Diff(Old, New);

        run.Code.ShouldBe(1);
        run.Output.ShouldMatchSnapshot("md");
        run.Output.ReplaceLineEndings("\n").Split('\n').ShouldAllBe(line => line.Length <= 110);
    }

    [Fact]
    public void ResourcePolicy_HasItsPrincipals_AndNoNameIsReadAsMarkdown() => Diff("", Public).Output.ShouldMatchSnapshot("md");

    [Fact]
    public void SameAccessInOtherWords_IsNoDifference() => Diff(
            Old, Old.Replace("\"sqs:Get*\"", "\"sqs:Get*\",\"sqs:GetQueueUrl\"").Replace("\"Read\"", "\"Other\""))
        .ShouldBe(new Run(0, "No access appears or disappears: both grant the same requests.\n", ""));

    [Fact]
    public void DenyThatComes_TakesAccessAway()
    {
        string allow = """{"Sid":"Read","Effect":"Allow","Action":["s3:GetObject"],"Resource":["arn:aws:s3:::acme/*","arn:aws:s3:::beta/*"]}""";
        string deny = """{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::beta/*"}""";

        string output = Diff($$"""{"Statement":[{{allow}}]}""", $$"""{"Statement":[{{allow}},{{deny}}]}""").Output;

        output.ShouldContain("## Access that appears\n\nNone.\n");
        output.ShouldContain("## Access that disappears\n\n- `s3:GetObject`\n  - on `arn:aws:s3:::beta/*`\n  - by statement 1, `Read`\n");
    }

    [Fact]
    public void AnswerThatIsNotKnown_IsPerhaps()
    {
        Run run = Diff(Old, New, "--budget", "1");

        run.Code.ShouldBe(1);
        run.Output.ShouldContain("  - perhaps: no request was found that shows it");
    }

    [Fact]
    public void Batch_HasClassesAsFields()
    {
        Run run = Run.OfInput(
            Line(1, Old, Old) + Line(2, "[]", Public) + Line(3, New, "[]") + """{"id":4,"old":{}}""", "diff", "--batch");

        run.Code.ShouldBe(2);
        run.Lines[0].ShouldBe("""{"id":1,"appears":[],"disappears":[]}""");
        run.Lines[1].ShouldStartWith(
            """{"id":2,"appears":[{"actions":["s3:GetObject"],"resources":["arn:aws:s3:::acme/*"],"principals":["*"],"conditions":[],"sid":""");
        JsonNode other = JsonNode.Parse(run.Lines[2])!["disappears"]![1]!;
        other["notActions"]![0]!.GetValue<string>().ShouldBe("iam:*");
        other["notResources"]![0]!.GetValue<string>().ShouldBe("arn:aws:s3:::gamma");
        other["example"]!["action"].ShouldNotBeNull();
        run.Lines[3].ShouldStartWith("{\"id\":4,\"error\":");
    }

    private static string Line(int id, string before, string after) =>
        $$"""{"id":{{id}},"old":{{before.ReplaceLineEndings("")}},"new":{{after.ReplaceLineEndings("")}}}""" + "\n";

    private static Run Diff(string before, string after, params string[] more)
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.json", before);
        return Run.OfInput(after, ["diff", folder["old.json"], "-", .. more]);
    }
}
