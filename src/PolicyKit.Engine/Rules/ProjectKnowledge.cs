using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules;

/// <summary>What a project's settings change in findings, whatever rule they come from.</summary>
internal static class ProjectKnowledge
{
    /// <summary>Without what the project allows, and with its account where a fix would ask for it.</summary>
    public static IEnumerable<Finding> Apply(IEnumerable<Finding> findings, PolicyModel policy, LintOptions options)
    {
        if (options.AllowedWildcards.Count > 0) findings = WithoutAllowed(findings, policy, options.AllowedWildcards);
        return options.AccountIds is [var account] ? findings.Select(finding => Filled(finding, account)) : findings;
    }

    private static IEnumerable<Finding> WithoutAllowed(IEnumerable<Finding> findings, PolicyModel policy, IReadOnlyList<string> allowed)
    {
        WildcardPattern[] actions = [.. allowed.Where(static text => !IsArn(text)).Select(WildcardPattern.ParseIgnoringCase)];
        WildcardPattern[] resources = [.. allowed.Where(static text => text == "*" || IsArn(text)).Select(static text => WildcardPattern.Parse(text))];
        Origin[] places =
        [
            .. policy.Statements.SelectMany(static statement => statement.Actions?.Values ?? [])
                .Where(value => value.IsKnown && IsWithin(actions, WildcardPattern.ParseIgnoringCase(value.Text)))
                .Concat(policy.Statements.SelectMany(static statement => statement.Resources?.Values ?? [])
                    .Where(value => value.IsKnown && IsWithin(resources, WildcardPattern.Parse(value.Text))))
                .Select(static value => value.Origin),
        ];
        return findings.Where(finding => finding.Rule.Category != RuleCategory.Breadth
            || !Array.Exists(places, place => place.Source == finding.Origin.Source && place.Range.Contains(finding.Origin.Range)));
    }

    private static bool IsWithin(WildcardPattern[] allowed, WildcardPattern value) =>
        Array.Exists(allowed, pattern => pattern.Contains(value));

    private static bool IsArn(string text) => text.StartsWith("arn:", StringComparison.Ordinal);

    private static Finding Filled(Finding finding, string account) => finding.Fixes.Count == 0
        ? finding
        : new(finding.Rule, finding.Severity, finding.Origin, finding.Message,
        [
            .. finding.Fixes.Select(fix => new Fix(Filled(fix.Title, account), fix.Kind,
                [.. fix.Edits.Select(edit => edit with { NewText = Filled(edit.NewText, account) })])),
        ]);

    private static string Filled(string text, string account) => text.Replace(Placeholder.Account, account);
}
