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
    /// <param name="alsoRun">The ids of rules to run that do not run by default.</param>
    public static IReadOnlyList<Finding> Lint(
        PolicyModel policy, ServiceCatalogue? catalogue = null, IReadOnlyCollection<string>? alsoRun = null)
    {
        var context = new RuleContext(policy, catalogue ?? ServiceCatalogue.Current);
        bool readable = policy.Json is null || policy.Json.Errors.All(error => error.Kind == JsonErrorKind.DuplicateName);
        foreach (Rule rule in RuleCatalogue.DocumentRules)
        {
            if (!rule.Info.IsEnabledByDefault && alsoRun?.Contains(rule.Info.Id) != true) continue;

            // What was guessed to read on behind an error is no ground for another finding.
            if (readable || rule.Info.Id == RuleCatalogue.PK1001_InvalidJson.Id) rule.Check(context);
        }

        return [.. context.Findings.OrderBy(finding => finding.Origin.Range.Start)];
    }
}
