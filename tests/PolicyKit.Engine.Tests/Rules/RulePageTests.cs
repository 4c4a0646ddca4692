using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules;

/// <summary>Holds rules, their pages and their test classes together.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> DocumentRules => [.. RuleCatalogue.DocumentRules.Select(rule => rule.Info.Id)];

    public static TheoryData<string> AllRules => [.. RuleCatalogue.All.Select(info => info.Id)];

    [Theory]
    [MemberData(nameof(AllRules))]
    public void EveryRule_HasAPage_ThatNamesIt(string id)
    {
        RuleInfo info = RuleCatalogue.All.Single(rule => rule.Id == id);
        string page = RulePages.Page(id);

        page.ShouldStartWith($"# {id}: {info.Title}\n");
        page.ShouldContain($"| {info.Name} |");
        foreach (string heading in new[] { "## Cause", "## Bad", "## Good", "## When to suppress", "## Source" }) page.ShouldContain(heading);
        info.HelpLink.ShouldEndWith($"/analyzers/rules/{id}.md");
    }

    [Theory]
    [MemberData(nameof(DocumentRules))]
    public void EveryRulesBadExample_Triggers_AndItsGoodOneDoesNot(string id)
    {
        string[] examples = RulePages.Examples(id);

        examples.Length.ShouldBe(2);
        RulePages.Findings(examples[0], id).ShouldContain(finding => finding.Rule.Id == id);
        RulePages.Findings(examples[1], id).ShouldNotContain(finding => finding.Rule.Id == id);
    }

    [Theory]
    [MemberData(nameof(DocumentRules))]
    public void EveryRule_HasATestClass(string id)
    {
        string name = RuleCatalogue.All.Single(rule => rule.Id == id).Name;

        typeof(RulePageTests).Assembly.GetTypes().Count(type => type.Name == name + "RuleTests").ShouldBe(1);
    }

    [Fact]
    public void EveryPage_BelongsToARule() => Directory.GetFiles(Path.Combine(RulePages.Root, "analyzers", "rules"), "PK*.md")
        .Select(Path.GetFileNameWithoutExtension)
        .ShouldBe(RuleCatalogue.All.Select(info => info.Id), ignoreOrder: true);

    [Fact]
    public void Ids_AreUnique_AndClassesAreNamedAfterTheirRule()
    {
        RuleCatalogue.All.Select(info => info.Id).ShouldBeUnique();
        foreach (Rule rule in RuleCatalogue.DocumentRules) rule.GetType().Name.ShouldBe(rule.Info.Name + "Rule");
    }
}
