using System.Text.Json.Nodes;
using PolicyKit.Rules;

namespace PolicyKit.Tool.Tests.Commands;

public sealed class RulesCommandTests
{
    [Fact]
    public void Table_HasEveryRule()
    {
        Run run = Run.Of("rules");

        run.Code.ShouldBe(0);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..6]).ShouldBe(RuleCatalogue.All.Select(rule => rule.Id));
        run.Output.ShouldMatch("(?m)^PK5006  warning    PolicyKit.Breadth +SiblingPrefix +Name-prefix wildcard also matches siblings$");
    }

    [Fact]
    public void Json_HasEveryFieldOfARule()
    {
        JsonNode[] rules = [.. Run.Of("rules", "--format", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];

        rules.Length.ShouldBe(RuleCatalogue.All.Count);
        rules.Single(rule => rule["id"]!.GetValue<string>() == "PK5006").ToJsonString().ShouldBe(
            """{"id":"PK5006","name":"SiblingPrefix","title":"Name-prefix wildcard also matches siblings","category":"PolicyKit.Breadth","severity":"warning","helpLink":"https://github.com/policykit/policykit/blob/main/analyzers/rules/PK5006.md"}""");
    }
}
