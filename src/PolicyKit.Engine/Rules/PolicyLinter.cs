using PolicyKit.Catalogue;
using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules;

/// <summary>Runs every rule about documents over a policy.</summary>
internal static class PolicyLinter
{
    /// <summary>The findings, in the order of the policy's text.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="catalogue">What is known of AWS's services; without it, what this assembly carries.</param>
    /// <param name="options">What the host knows or wants beyond the policy.</param>
    public static IReadOnlyList<Finding> Lint(PolicyModel policy, ServiceCatalogue? catalogue = null, LintOptions? options = null)
    {
        var context = new RuleContext(policy, catalogue ?? ServiceCatalogue.Current, options ??= LintOptions.Default);
        bool readable = policy.Json is null || policy.Json.Errors.All(error => error.Kind == JsonErrorKind.DuplicateName);
        foreach (Rule rule in RuleCatalogue.DocumentRules)
        {
            if (!rule.Info.IsEnabledByDefault && !options.AlsoRun.Contains(rule.Info.Id)) continue;

            // What was guessed to read on behind an error is no ground for another finding.
            if (readable || rule.Info.Id == RuleCatalogue.PK1001_InvalidJson.Id) rule.Check(context);
        }

        IEnumerable<Finding> known = ProjectKnowledge.Apply(context.Findings, policy, options);
        return [.. InventedValues.Mark(known, policy).OrderBy(finding => finding.Origin.Range.Start)];
    }
}
