using System.Globalization;
using System.Text.Json.Nodes;

namespace PolicyKit.Tool.Tests.Commands;

public sealed class SplitCommandTests
{
    private const string Small = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}]}""";

    [Fact]
    public void SmallPolicy_IsOne() => Run.OfInput($$"""{"id":1,"policy":{{Small}}}""", "split", "--batch").Output
        .ShouldBe($$"""{"id":1,"policies":[{{Small}}]}""" + "\n");

    [Fact]
    public void LargePolicy_IsSeveral_EachWithinTheQuota()
    {
        Run run = Run.OfInput(Large(200), "split", "-");

        run.Code.ShouldBe(0);
        JsonArray policies = JsonNode.Parse(run.Output)!.AsArray();
        policies.Count.ShouldBeGreaterThan(1);
        policies.ShouldAllBe(policy => policy!.ToJsonString().Length <= 6_144);
        policies.Sum(policy => policy!["Statement"]!.AsArray().Count).ShouldBe(200);
    }

    [Fact]
    public void KindThatTakesOnePolicy_IsAnError()
    {
        Run run = Run.OfInput(Large(200), "split", "-", "--kind", "boundary");

        run.Code.ShouldBe(2);
        run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public void UnknownKind_IsAnError() => Run.OfInput($$"""{"id":1,"kind":"x","policy":{{Small}}}""", "split", "--batch").Output
        .ShouldContain("\"error\":\"'x' is no kind of policy; one is identity, bucket,");

    private static string Large(int statements)
    {
        var all = Enumerable.Range(0, statements).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"Sid":"S{{i}}","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket-{{i}}/*"}"""));
        return $$"""{"Version":"2012-10-17","Statement":[{{string.Join(',', all)}}]}""";
    }
}
