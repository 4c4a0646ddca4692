using System.Text.Json.Nodes;
using PolicyKit.Engine.Tests;

namespace PolicyKit.Tool.Tests.Commands;

public sealed class FormatCommandTests
{
    private const string Untidy = """
        {"Statement": {"Resource":["*"], "Condition":{"NumericLessThan":{"s3:max-keys":1.50}},
         "Action":["s3:b","s3:a"],"Effect":"Deny","Sid":"Één"},"Version":"2012-10-17"}
        """;

    private const string Tidy = """
        {
          "Version": "2012-10-17",
          "Statement": {
            "Sid": "Één",
            "Effect": "Deny",
            "Action": [
              "s3:b",
              "s3:a"
            ],
            "Resource": [
              "*"
            ],
            "Condition": {
              "NumericLessThan": {
                "s3:max-keys": 1.50
              }
            }
          }
        }

        """;

    [Fact]
    public void StandardInput_IsPrintedTidy() => Run.OfInput(Untidy.Replace("É", "E").Replace("é", "e"), "format", "-")
        .ShouldBe(new Run(0, Tidy.Replace("É", "E").Replace("é", "e").ReplaceLineEndings("\n"), ""));

    [Fact]
    public void Write_ReplacesTheFile_AndLeavesNothingBeside()
    {
        using var folder = new TemporaryFolder();
        folder.Write("policy.json", Untidy.Replace("Één", "One"));

        Run run = Run.Of("format", folder["policy.json"], "--write");

        run.ShouldBe(new Run(0, "", ""));
        folder.Read().ShouldHaveSingleItem().Value.ShouldBe(Tidy.Replace("Één", "One").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void WriteToStandardInput_IsRefused() => Run.OfInput(Untidy, "format", "-", "--write").Code.ShouldBe(2);

    [Fact]
    public void BrokenPolicy_IsReportedByPlace_AndNotTouched()
    {
        using var folder = new TemporaryFolder();
        folder.Write("policy.json", "{\n  \"Statement\": [}\n");

        Run run = Run.Of("format", folder["policy.json"], "--write");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("policy.json(2,17): Expected");
        run.Error.ShouldContain("found '}'");
        folder.Read()["policy.json"].ShouldBe("{\n  \"Statement\": [}\n");
    }

    [Fact]
    public void MissingFile_IsReported()
    {
        Run run = Run.Of("format", "/no/such/policy.json");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("/no/such/policy.json");
    }

    [SkippableFact]
    public void Corpus_KeepsEveryValue_AndIsFormattedOnce()
    {
        IReadOnlyList<(string Name, string Json)> policies = Corpus.Read();
        string lines = string.Concat(policies.Select((policy, i) => $"{{\"id\":{i},\"policy\":{policy.Json}}}\n"));

        Run run = Run.OfInput(lines, "format", "--batch");
        Run again = Run.OfInput(run.Output, "format", "--batch");

        run.Code.ShouldBe(0);
        run.Lines.Length.ShouldBe(policies.Count);
        for (int i = 0; i < policies.Count; i++)
        {
            JsonNode answer = JsonNode.Parse(run.Lines[i])!;
            answer["id"]!.GetValue<int>().ShouldBe(i);
            JsonNode.DeepEquals(answer["policy"], JsonNode.Parse(policies[i].Json)).ShouldBeTrue(policies[i].Name);
        }

        again.Output.ShouldBe(run.Output);
    }
}
