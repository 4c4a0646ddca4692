using PolicyKit.Core.Tests;

namespace PolicyKit.Tool.Tests.Commands;

public sealed class IsolationCommandTests
{
    private const string Apart = "; 2 clients, 2 patterns, 0 overlaps, 0 permissions shared by design, 0 redundant patterns.\n";

    [Fact]
    public void SeedsPrefixes_AreRefutedWithAllThatIsFound()
    {
        Run run = Isolation(
            Client("new-client", Allow("s3:*", "arn:aws:s3:::new-client*"), Allow("s3:*", "arn:aws:s3:::new-client-dev*")),
            Client("new-client2", Allow("s3:*", "arn:aws:s3:::new-client2*"), Allow("cloudfront:CreateInvalidation", "*")));

        run.Code.ShouldBe(1);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldMatchSnapshot("txt");
    }

    [Fact]
    public void ExactBuckets_AreProven()
    {
        Run run = Isolation(Client("a", Allow("s3:*", "arn:aws:s3:::a")), Client("b", Allow("s3:*", "arn:aws:s3:::b")));

        run.ShouldBe(new Run(0, "Proven: no two clients can reach one resource" + Apart, ""));
    }

    [Fact]
    public void PolicyVariable_IsPerhaps_UnlessTheContextGivesItsValue()
    {
        string[] policies = [Allow("s3:*", "arn:aws:s3:::home/${aws:PrincipalTag/client}/*")];
        Isolation(Client("a", policies), Client("b", policies)).Code.ShouldBe(1);

        Run run = Isolation(
            Client("a", policies).Replace("}]}]}", """}]}],"context":{"aws:PrincipalTag/client":"a"}}"""),
            Client("b", policies).Replace("}]}]}", """}]}],"context":{"aws:PrincipalTag/client":"b"}}"""));

        run.ShouldBe(new Run(0, "Proven: no two clients can reach one resource" + Apart, ""));
    }

    [Fact]
    public void UnusableLine_IsNamed_AndTheRestIsRead()
    {
        Run run = Isolation(
            Client("a", Allow("s3:*", "arn:aws:s3:::a")), "{\"client\":\"b\"}", "", "{", Client("b", Allow("s3:*", "arn:aws:s3:::b")),
            """{"client":"c","policies":[{"Statement":[{"Effect":"Allow"}]}]}""");

        run.Code.ShouldBe(2);
        run.Output.ShouldStartWith("Unknown: what was read is isolated, but not all lines could be; 2 clients");
        run.Output.ShouldEndWith("3 unusable lines.\n");
        run.Error.ShouldContain("policykit: -(2): The field 'policies' is missing.");
        run.Error.ShouldContain("policykit: -(4): At character ");
        run.Error.ShouldContain("policykit: -(6): At character 15 of the policy: The statement has no Action");
    }

    [Fact]
    public void LinesOfOneClient_AreTakenTogether()
    {
        Run run = Isolation(
            Client("a", Allow("s3:*", "arn:aws:s3:::a")), Client("a", Allow("s3:*", "arn:aws:s3:::a*")),
            Client("a").Replace("[]", """[],"context":{"k":"v"}"""));

        run.Code.ShouldBe(2);
        run.Output.ShouldContain("redundant: a: arn:aws:s3:::a is already inside arn:aws:s3:::a*");
        run.Output.ShouldContain("; 1 client, 2 patterns, 0 overlaps");
        run.Error.ShouldBe("policykit: -(3): The client 'a' stands in a line before this one with another context." + Environment.NewLine);
    }

    [Fact]
    public void ManyOverlaps_AreCutUnlessAllAreAskedFor()
    {
        string[] clients = [.. Enumerable.Range(0, 102).Select(i => Client($"c{i}", Allow("s3:*", "arn:aws:s3:::shared")))];

        Run cut = Isolation(clients);
        Run all = Run.OfInput(string.Join('\n', clients), "isolation", "-", "--all");

        cut.Lines.Length.ShouldBe(102);
        cut.Lines[0].ShouldBe("certain: c0: arn:aws:s3:::shared also opens arn:aws:s3:::shared of c1 (arn:aws:s3:::shared), and meets 100 further clients");
        cut.Lines[100].ShouldBe("... 1 more overlaps; --all prints them");
        all.Lines.Length.ShouldBe(102);
        all.Lines.ShouldNotContain(line => line.StartsWith("..."));
    }

    [Fact]
    public void EmptyInput_ProvesNothing() => Run.OfInput("\n", "isolation", "-").Code.ShouldBe(2);

    [Fact]
    public void MissingFile_IsReported() => Run.Of("isolation", "/no/such.jsonl").Error.ShouldContain("/no/such.jsonl");

    private static Run Isolation(params string[] lines) => Run.OfInput(string.Join('\n', lines), "isolation", "-");

    private static string Client(string name, params string[] statements) =>
        $$"""{"client":"{{name}}","policies":[{{string.Join(',', statements.Select(one => $$"""{"Version":"2012-10-17","Statement":[{{one}}]}"""))}}]}""";

    private static string Allow(string action, string resource) =>
        $$"""{"Effect":"Allow","Action":"{{action}}","Resource":"{{resource}}"}""";

    [Fact]
    public void Batch_AnswersEachSetOfClients()
    {
        const string Allow = """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::NAME"}}""";
        Run run = Run.OfInput(
            $$"""
            {"id":1,"clients":[{"client":"a","policies":[{{Of("new-client*")}}]},{"client":"b","policies":{{Of("new-client2*")}}}]}
            {"id":2,"clients":[{"client":"a","policies":[{{Of("a")}}]},{"client":"b","policies":[{{Of("b")}}]}]}
            {"id":3,"clients":[{"client":"a"}]}
            """,
            "isolation", "--batch");

        run.Code.ShouldBe(2);
        string[] lines = run.Output.Split('\n');
        lines[0].ShouldStartWith("""{"id":1,"verdict":"Refuted","overlaps":[{"client":"a","pattern":"arn:aws:s3:::new-client*","otherClient":"b",""");
        lines[1].ShouldBe("""{"id":2,"verdict":"Proven","overlaps":[],"shared":[]}""");
        lines[2].ShouldStartWith("""{"id":3,"error":""");

        static string Of(string name) => Allow.Replace("NAME", name, StringComparison.Ordinal);
    }
}
