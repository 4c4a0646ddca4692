using System.Text.Json.Nodes;
using PolicyKit.Engine.Tests;
using PolicyKit.Evaluation;

namespace PolicyKit.Tool.Tests.Commands;

public sealed class CompareCommandTests
{
    private const string Narrow =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]}""";

    private const string Wide =
        """{"Version":"2012-10-17","Statement":[{"Sid":"Wide","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme*/*"}]}""";

    [Fact]
    public void NarrowerCandidate_IsProven() => Compare(Wide, Narrow)
        .ShouldBe(new Run(0, "Proven: Every request that the candidate grants is granted already.\n", ""));

    [Fact]
    public void WiderCandidate_IsRefutedByARequestInWords()
    {
        Run run = Compare(Narrow, Wide);

        run.Code.ShouldBe(1);
        run.Output.ShouldBe(
            """
            Refuted: The candidate newly grants s3:GetObject on arn:aws:s3:::acmex//, by statement 1 (Wide).
              action    s3:GetObject
              resource  arn:aws:s3:::acmex//

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void SpentBudget_IsUnknown()
    {
        Run run = Compare(Narrow, Wide, "--budget", "1");

        run.Code.ShouldBe(1);
        run.Output.ShouldStartWith("Unknown: The budget of steps was spent");
    }

    [Theory]
    [InlineData("-", "-")]
    [InlineData("-")]
    [InlineData("-", "x", "--batch")]
    [InlineData("--batch", "--budget", "0")]
    [InlineData("/no/such.json", "-")]
    public void UnusableArguments_AreTwo(params string[] args) => Run.OfInput(Narrow, ["compare", .. args]).Code.ShouldBe(2);

    [Fact]
    public void Batch_AnswersEachLine_AndOneUnusableDecidesTheExitCode()
    {
        Run run = Run.OfInput(
            $$"""
              {"id":1,"existing":{{Narrow}},"candidate":[{{Narrow}},{{Narrow}}]}
              {"id":"b","kind":"identity","existing":[],"candidate":{{Narrow}}}
              {"id":3,"kind":"queue","existing":{{Narrow}},"candidate":{{Narrow}}}
              {"id":4,"existing":{{Narrow}},"candidate":[{{Narrow}},{"Statement":[]},7]}
              {"id":5,"existing":{{Narrow}},"candidate":{{Narrow}},"other":1}
              """,
            "compare", "--batch");

        run.Code.ShouldBe(2);
        run.Lines.ShouldBe(
        [
            """{"id":1,"verdict":"Proven","reason":"Every request that the candidate grants is granted already."}""",
            """{"id":"b","verdict":"Refuted","witness":{"action":"s3:GetObject","resource":"arn:aws:s3:::acme/x","context":{}},"""
            + "\"reason\":\"The candidate newly grants s3:GetObject on arn:aws:s3:::acme/x, by statement 1.\"}",
            """{"id":3,"error":"'queue' is no kind of policy here; one is identity, resource, trust."}""",
            """{"id":4,"error":"At character 1 of the policy: A policy is an object, {\"Version\": \"2012-10-17\", \"Statement\": [...]}; found the number 7."}""",
            """{"id":5,"error":"The field 'other' is not known here; a line has id, kind, existing, candidate."}""",
        ]);
    }

    [Theory]
    [InlineData("\"*\"", "", "\"arn:aws:iam::444455556666:user/ann\"", "{}")]
    [InlineData("""{"Service":"sns.amazonaws.com"}""", "", """{"service":"sns.amazonaws.com"}""", "{}")]
    [InlineData("""{"Federated":"cognito-identity.amazonaws.com"}""", "", """{"federated":"cognito-identity.amazonaws.com"}""", "{}")]
    [InlineData("""{"CanonicalUser":"79a5"}""", "", """{"canonicalUser":"79a5"}""", "{}")]
    [InlineData("""{"AWS":"111122223333"}""", """{"ForAnyValue:StringEquals":{"aws:TagKeys":"team"},"StringEquals":{"aws:PrincipalOrgID":"o-1"}}""",
        "\"arn:aws:iam::111122223333:user/x\"", """{"aws:PrincipalOrgID":"o-1","aws:TagKeys":["team"]}""")]
    public void Witness_HasItsPrincipalAndContext(string principal, string condition, string expected, string context)
    {
        string more = condition.Length == 0 ? "" : ",\"Condition\":" + condition;
        string candidate =
            $$"""{"Statement":[{"Effect":"Allow","Principal":{{principal}},"Action":"s3:PutObject","Resource":"*"{{more}} }]}""";

        Run run = Run.OfInput($$"""{"existing":[],"candidate":{{candidate}}}""", "compare", "--batch");

        JsonNode witness = JsonNode.Parse(run.Output)!["witness"]!;
        witness["principal"]!.ToJsonString().ShouldBe(expected);
        witness["context"]!.ToJsonString().ShouldBe(context);
    }

    [SkippableFact]
    public void CasesByAws_AreAnsweredAsLabelled_AndTheirWitnessesAreGrantedByTheCandidateAlone()
    {
        var cases = Exam.Read();
        string lines = string.Concat(cases.Select((one, i) =>
            $$"""{"id":{{i}},"kind":"{{one.Type.ToLowerInvariant()}}","existing":{{one.Existing}},"candidate":{{one.Candidate}}}""" + "\n"));

        // AWS counts an account as all of its principals; told apart, one candidate names a role where the account is listed.
        string[] answers = Run.OfInput(lines, "compare", "--batch", "--delegation", "counts").Lines;
        string[] apart = Run.OfInput(lines, "compare", "--batch").Lines;
        Enumerable.Range(0, cases.Count).Where(i => JsonNode.Parse(apart[i])!["verdict"]!.ToString() != JsonNode.Parse(answers[i])!["verdict"]!.ToString())
            .Select(i => cases[i].Name).ShouldHaveSingleItem().ShouldContain("allowlist-account-principals");

        for (int i = 0; i < cases.Count; i++)
        {
            JsonNode answer = JsonNode.Parse(answers[i])!;
            answer["verdict"]!.GetValue<string>().ShouldBe(cases[i].Label == "PASS" ? "Proven" : "Refuted", cases[i].Name);
            if (answer["witness"] is not { } witness || cases[i].Type != "IDENTITY") continue;
            AuthorizationRequest request = Request(witness);
            PolicyDocument.Parse(cases[i].Candidate).Evaluate(request).IsAllowed.ShouldBeTrue(cases[i].Name);
            PolicyDocument.Parse(cases[i].Existing).Evaluate(request).IsAllowed.ShouldBeFalse(cases[i].Name);
        }
    }

    private static Run Compare(string existing, string candidate, params string[] more)
    {
        using var folder = new TemporaryFolder();
        folder.Write("existing.json", existing);
        return Run.OfInput(candidate, ["compare", folder["existing.json"], "-", .. more]);
    }

    private static AuthorizationRequest Request(JsonNode witness)
    {
        var request = new AuthorizationRequest(witness["action"]!.GetValue<string>(), witness["resource"]!.GetValue<string>());
        foreach ((string key, JsonNode? value) in witness["context"]!.AsObject())
        {
            request = value is JsonArray several
                ? request.With(key, ContextValue.List(several.Select(static one => one!.GetValue<string>())))
                : request.With(key, value!.GetValue<string>());
        }

        return request;
    }
}
