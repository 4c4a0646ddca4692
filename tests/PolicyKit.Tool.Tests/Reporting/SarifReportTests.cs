using System.Text.Json.Nodes;
using PolicyKit.Tool.Tests.Commands;
using PolicyKit.Tool.Tests.Linting;

namespace PolicyKit.Tool.Tests.Reporting;

public sealed class SarifReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SarifReportTests() => _folder.Write("a b.json", Sample.Sibling);

    [Fact]
    public void Result_HasItsRuleAndPlace()
    {
        JsonNode run = Lint();
        JsonNode result = run["results"]!.AsArray().ShouldHaveSingleItem()!;
        JsonNode rule = run["tool"]!["driver"]!["rules"]![result["ruleIndex"]!.GetValue<int>()]!;

        rule["id"]!.GetValue<string>().ShouldBe("PK5006");
        rule["helpUri"]!.GetValue<string>().ShouldEndWith("/PK5006.md");
        rule["help"]!["markdown"]!.GetValue<string>().ShouldStartWith("# PK5006: ");
        rule["help"]!["text"]!.GetValue<string>().ShouldStartWith("The `*` stands directly behind");
        result["ruleId"]!.GetValue<string>().ShouldBe("PK5006");
        result["level"]!.GetValue<string>().ShouldBe("warning");
        JsonNode place = result["locations"]![0]!["physicalLocation"]!;
        place["artifactLocation"]!["uri"]!.GetValue<string>().ShouldEndWith("/a%20b.json");
        place["region"]!.ToJsonString().ShouldBe("""{"startLine":6,"startColumn":18,"endLine":6,"endColumn":36}""");
        run["columnKind"]!.GetValue<string>().ShouldBe("utf16CodeUnits");
    }

    [Fact]
    public void Fix_IsAReplacement()
    {
        JsonNode fix = Lint()["results"]![0]!["fixes"]![0]!;

        fix["description"]!["text"]!.GetValue<string>().ShouldContain("takes away");
        JsonNode replacement = fix["artifactChanges"]![0]!["replacements"]!.AsArray().ShouldHaveSingleItem()!;
        replacement["deletedRegion"]!.ToJsonString().ShouldBe("""{"startLine":6,"startColumn":17,"endLine":6,"endColumn":37}""");
        replacement["insertedContent"]!["text"]!.GetValue<string>().ShouldBe("[\"arn:aws:s3:::acme\", \"arn:aws:s3:::acme/*\"]");
    }

    [Fact]
    public void WhatIsSuppressed_StandsThereWithItsReason()
    {
        _folder.Write("a b.json.policykit.json", """{"PK5006": "Ours."}""");

        Lint(code: 0)["results"]![0]!["suppressions"]!.ToJsonString().ShouldBe("""[{"kind":"external","justification":"Ours."}]""");
    }

    [Fact]
    public void UnusableFile_IsANotification()
    {
        JsonNode invocation = Lint(code: 2, "/no/such.json")["invocations"]![0]!;

        invocation["executionSuccessful"]!.GetValue<bool>().ShouldBeFalse();
        invocation["toolExecutionNotifications"]![0]!["message"]!["text"]!.GetValue<string>().ShouldContain("/no/such.json");
    }

    public void Dispose() => _folder.Dispose();

    private JsonNode Lint(int code = 1, params string[] more)
    {
        Run run = Run.Of(["lint", _folder.Path, "--format", "sarif", .. more]);
        run.Code.ShouldBe(code);
        JsonNode log = JsonNode.Parse(run.Output)!;
        log["version"]!.GetValue<string>().ShouldBe("2.1.0");
        return log["runs"]!.AsArray().ShouldHaveSingleItem()!;
    }
}
