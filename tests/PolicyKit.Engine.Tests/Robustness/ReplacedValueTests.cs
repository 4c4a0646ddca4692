using PolicyKit.Engine.Tests.Rules;
using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Robustness;

/// <summary>Every value of policies of which a message is approved, replaced by what is seldom there.</summary>
public sealed class ReplacedValueTests
{
    private static readonly LintOptions Options = new()
    {
        AlsoRun = [.. RuleCatalogue.All.Select(rule => rule.Id)],
        RequiresTls = true,
        AttachedArn = "arn:aws:s3:::acme",
        Today = new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        Clients = ["acme", "acme-shop"],
        SensitiveActions = ["s3:*"],
        SensitiveResources = ["arn:aws:s3:::acme*"],
        RequiredConditions = [new("s3:*", "aws:SourceVpce")],
        ForbiddenConditions = ["aws:UserAgent"],
    };

    private static readonly string[] Values = ["[]", "{}", "\"\"", "null", "\"*\"", "[\"\"]", "\"\uFFFC\""];

    public static IEnumerable<object[]> Replacements => Values.Select(value => new object[] { value });

    [Theory]
    [MemberData(nameof(Replacements))]
    public void AnyValueReplaced_IsLintedWithoutException(string replacement)
    {
        int linted = 0;
        // Each value takes its share of the policies, so that all together take seconds.
        int share = Array.IndexOf(Values, replacement);
        foreach ((PolicyKind kind, string text) in RulePages.ApprovedPolicies.Where((_, i) => i % Values.Length == share))
        {
            if (PolicyReader.Read(text, kind, holes: true).Json?.Root is not { } root) continue;
            foreach (TextRange range in ValuesOf(root))
            {
                string changed = text[..range.Start] + replacement + text[range.End..];
                Should.NotThrow(() => PolicyLinter.Lint(PolicyReader.Read(changed, kind, holes: true), options: Options), changed);
                linted++;
            }
        }

        linted.ShouldBeGreaterThan(1_000);
    }

    private static IEnumerable<TextRange> ValuesOf(JsonNode node) =>
        node.Members.SelectMany(member => ValuesOf(member.Value).Prepend(member.Value.Range))
            .Concat(node.Items.SelectMany(item => ValuesOf(item).Prepend(item.Range)));
}
