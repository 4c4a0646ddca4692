using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PolicyKit.Catalogue;
using PolicyKit.Engine.Tests;

namespace PolicyKit.Tool.Tests.Commands;

public sealed class ExpandCommandTests
{
    private static readonly string[] Everything =
    [
        .. ServiceCatalogue.Current.Services
            .SelectMany(prefix => ServiceCatalogue.Current.Find(prefix)!.Actions)
            .Select(action => action.FullName)
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Pattern_GivesItsActionsSorted()
    {
        Run run = Run.Of("expand", "S3:get*cors");

        run.ShouldBe(new Run(0, "s3:GetBucketCORS\n", ""));
    }

    [Fact]
    public void LoneStar_IsEveryAction() => Run.Of("expand", "*").Lines.ShouldBe(Everything);

    [Theory]
    [InlineData("nosuch:Get*", "no service with the prefix 'nosuch'")]
    [InlineData("clodfront:*", "did you mean 'cloudfront'?")]
    [InlineData("*:Get*", "wildcard in the service's prefix")]
    [InlineData("GetObject", "is no action")]
    [InlineData("s3:", "is no action")]
    public void UnusablePattern_IsExplained(string pattern, string message)
    {
        Run run = Run.Of("expand", pattern);

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(message);
    }

    [Fact]
    public void PatternThatMatchesNothing_SaysSo() =>
        Run.Of("expand", "s3:Nothing*").ShouldBe(
            new Run(1, "", "policykit: No action matches 's3:Nothing*'." + Environment.NewLine));

    [Theory]
    [InlineData]
    [InlineData("s3:*", "--batch")]
    public void PatternAndBatch_AreEitherOr(params string[] args)
    {
        Run run = Run.Of(["expand", .. args]);

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("Give either PATTERN or --batch.");
    }

    [Fact]
    public void Batch_AnswersEachLine()
    {
        Run run = Run.OfInput("""{"id":1,"pattern":"sts:GetCaller*"}""" + "\n" + """{"id":2,"pattern":"sts:Zz"}""", "expand", "--batch");

        run.ShouldBe(new Run(0, "{\"id\":1,\"actions\":[\"sts:GetCallerIdentity\"]}\n{\"id\":2,\"actions\":[]}\n", ""));
    }

    [SkippableFact]
    public void EveryPatternOfTheCorpus_EqualsANaiveScan()
    {
        string[] patterns =
        [
            .. Corpus.Read().SelectMany(policy => Actions(policy.Json)).Distinct(StringComparer.Ordinal),
        ];
        patterns.Length.ShouldBeGreaterThan(1000);

        int usable = 0;
        foreach (string pattern in patterns)
        {
            ActionExpansion expansion = ActionExpansion.Of(pattern, ServiceCatalogue.Current);
            string regex = "^" + Regex.Escape(pattern).Replace("\\*", ".*").Replace("\\?", ".") + "$";
            string[] naive = [.. Everything.Where(name => Regex.IsMatch(name, regex, RegexOptions.IgnoreCase))];
            expansion.Actions.ShouldBe(naive, pattern);
            if (expansion.Problem is null) usable++;
            else expansion.Problem.ShouldContain(pattern.Split(':')[0]);
        }

        usable.ShouldBeGreaterThan(100);
    }

    private static IEnumerable<string> Actions(string json)
    {
        JsonNode statements = JsonNode.Parse(json)!["Statement"]!;
        foreach (JsonNode? statement in statements is JsonArray array ? array : [statements.DeepClone()])
        {
            JsonNode? actions = statement!["Action"] ?? statement["NotAction"];
            foreach (JsonNode? action in actions is JsonArray several ? several : [actions!.DeepClone()])
                yield return action!.GetValue<string>();
        }
    }
}
