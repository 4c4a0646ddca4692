using System.Text.Json.Nodes;
using PolicyKit.Tool.Tests.Commands;

namespace PolicyKit.Tool.Tests.Linting;

public sealed class LintBatchTests
{
    [Fact]
    public void CleanPolicy_HasNoFindings() => Run.OfInput($$"""{"id":[1],"policy":{{Sample.Clean}}}""", "lint", "--batch")
        .ShouldBe(new Run(0, "{\"id\":[1],\"findings\":[]}\n", ""));

    [Fact]
    public void Finding_HasItsPointerFromThePolicysRoot()
    {
        Run run = Run.OfInput($$"""{"policy":{{Sample.Sibling.ReplaceLineEndings(" ")}},"id":"x"}""", "lint", "--batch");

        run.Code.ShouldBe(1);
        JsonNode answer = JsonNode.Parse(run.Output)!;
        answer["id"]!.GetValue<string>().ShouldBe("x");
        JsonObject finding = answer["findings"]!.AsArray().ShouldHaveSingleItem()!.AsObject();
        finding.Select(member => member.Key).ShouldBe(["rule", "severity", "pointer", "message"]);
        finding["rule"]!.GetValue<string>().ShouldBe("PK5006");
        finding["severity"]!.GetValue<string>().ShouldBe("warning");
        finding["pointer"]!.GetValue<string>().ShouldBe("/Statement/0/Resource");
    }

    [Fact]
    public void UnusableLine_IsAnswered_AndTheRestGoesOn()
    {
        string lines = $$"""
            {"id":1,"policy":{{Sample.Clean}},"kind":"group"}
            {"id":2}
            {"id":3,"policy":{{Sample.Clean}},"more":1}
            {"id":4,"kind":"identity","policy":{{Sample.Clean}}}
            """;

        Run run = Run.OfInput(lines, "lint", "--batch");

        run.Code.ShouldBe(2);
        string[] answers = run.Output.Split('\n');
        answers[0].ShouldStartWith("{\"id\":1,\"error\":\"'group' is no kind of policy");
        answers[1].ShouldStartWith("{\"id\":2,\"error\":\"The field 'policy' is missing.");
        answers[2].ShouldStartWith("{\"id\":3,\"error\":\"The field 'more' is not known here");
        answers[3].ShouldBe("{\"id\":4,\"findings\":[]}");
    }

    [Fact]
    public void NameThatStandsTwice_IsAFinding_InThePolicyOnly()
    {
        string twice = Sample.Clean.Replace("\"Effect\":\"Allow\"", "\"Effect\":\"Allow\",\"Effect\":\"Allow\"", StringComparison.Ordinal);

        Run.OfInput($$"""{"id":1,"policy":{{twice}}}""", "lint", "--batch").Output.ShouldContain("\"pointer\":\"/Statement/0/Effect\"");
        Run.OfInput($$"""{"id":1,"id":2,"policy":{{Sample.Clean}}}""", "lint", "--batch").Output.ShouldContain("\"error\":");
    }

    [Fact]
    public void WhatLacksItsElements_IsAFinding() =>
        Run.OfInput("""{"id":1,"policy":{}}""", "lint", "--batch").Output.ShouldContain("\"findings\":[{\"rule\":\"PK1");

    [Fact]
    public void FailOn_DecidesTheExitCode() =>
        Run.OfInput($$"""{"policy":{{Sample.Sibling.ReplaceLineEndings(" ")}}}""", "lint", "--batch", "--fail-on", "error").Code.ShouldBe(0);
}
