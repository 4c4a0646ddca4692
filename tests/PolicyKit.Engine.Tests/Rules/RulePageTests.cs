using System.Text.RegularExpressions;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules;

/// <summary>Holds rules, their pages and their test classes together.</summary>
public sealed partial class RulePageTests
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string> DocumentRules => [.. RuleCatalogue.DocumentRules.Select(rule => rule.Info.Id)];

    public static TheoryData<string> AllRules => [.. RuleCatalogue.All.Select(info => info.Id)];

    [Theory]
    [MemberData(nameof(AllRules))]
    public void EveryRule_HasAPage_ThatNamesIt(string id)
    {
        RuleInfo info = RuleCatalogue.All.Single(rule => rule.Id == id);
        string page = Page(id);

        page.ShouldStartWith($"# {id}: {info.Title}\n");
        page.ShouldContain($"| {info.Name} |");
        foreach (string heading in new[] { "## Cause", "## Bad", "## Good", "## When to suppress", "## Source" }) page.ShouldContain(heading);
        info.HelpLink.ShouldEndWith($"/analyzers/rules/{id}.md");
    }

    [Theory]
    [MemberData(nameof(DocumentRules))]
    public void EveryRulesBadExample_Triggers_AndItsGoodOneDoesNot(string id)
    {
        string[] examples = [.. Example().Matches(Page(id)).Select(match => match.Groups[1].Value)];

        examples.Length.ShouldBe(2);
        Found(examples[0], id).ShouldContain(id);
        Found(examples[1], id).ShouldNotContain(id);
    }

    [Theory]
    [MemberData(nameof(DocumentRules))]
    public void EveryRule_HasATestClass(string id)
    {
        string name = RuleCatalogue.All.Single(rule => rule.Id == id).Name;

        typeof(RulePageTests).Assembly.GetTypes().Count(type => type.Name == name + "RuleTests").ShouldBe(1);
    }

    [Fact]
    public void EveryPage_BelongsToARule() => Directory.GetFiles(Path.Combine(Root, "analyzers", "rules"), "PK*.md")
        .Select(Path.GetFileNameWithoutExtension)
        .ShouldBe(RuleCatalogue.All.Select(info => info.Id), ignoreOrder: true);

    [Fact]
    public void Ids_AreUnique_AndClassesAreNamedAfterTheirRule()
    {
        RuleCatalogue.All.Select(info => info.Id).ShouldBeUnique();
        foreach (Rule rule in RuleCatalogue.DocumentRules) rule.GetType().Name.ShouldBe(rule.Info.Name + "Rule");
    }

    /// <summary>What the examples of a page take for granted, which a policy does not say itself.</summary>
    private static (PolicyKind Kind, LintOptions? Options) Setting(string id) => id switch
    {
        "PK2010" => (PolicyKind.Auto, new LintOptions { AlsoRun = ["PK2010"] }),
        "PK4003" => (PolicyKind.Auto, new LintOptions { AlsoRun = ["PK4003"] }),
        "PK7008" => (PolicyKind.Resource, new LintOptions { AttachedArn = "arn:aws:s3:::acme" }),
        "PK7009" => (PolicyKind.Resource, new LintOptions { RequiresTls = true }),
        "PK7011" => (PolicyKind.ResourceControl, null),
        "PK8007" => (PolicyKind.Identity, null),
        "PK9001" => (PolicyKind.Auto, new LintOptions { Today = new DateTime(2099, 1, 1) }),
        _ => (PolicyKind.Auto, null),
    };

    private static IEnumerable<string> Found(string example, string id)
    {
        string policy = example.Contains("\"Statement\"", StringComparison.Ordinal)
            ? example
            : $$"""{ "Version": "2012-10-17", "Statement": {{example}} }""";
        (PolicyKind kind, LintOptions? options) = Setting(id);
        return PolicyLinter.Lint(PolicyReader.Read(policy, kind), options: options).Select(finding => finding.Rule.Id);
    }

    private static string Page(string id) => File.ReadAllText(Path.Combine(Root, "analyzers", "rules", id + ".md")).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PolicyKit.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
