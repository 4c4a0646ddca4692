using PolicyKit.Rules;
using PolicyKit.Tool.Configuration;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Linting;

/// <summary>
/// What the project says of rules: the severities of its .editorconfig files, what is suppressed beside a file, and its baseline.
/// Safe for any number of threads.
/// </summary>
/// <param name="baseline">What the project had when it began to lint; null for nothing.</param>
internal sealed class RuleSettings(Baseline? baseline)
{
    private static readonly string[] OffByDefault =
        [.. RuleCatalogue.All.Where(static rule => !rule.IsEnabledByDefault).Select(static rule => rule.Id)];

    private readonly EditorConfigs _configs = new();

    /// <summary>What is said of a file. Standard input has no place, so that nothing is said of it.</summary>
    /// <exception cref="UnusableInputException">What is said cannot be read.</exception>
    public FileSettings Of(string path) => path == TextInput.StandardInput ? new() : _configs.Of(path);

    /// <summary>The rules that run only where they are wanted, and are wanted.</summary>
    public static IReadOnlyCollection<string> TurnedOn(IReadOnlyDictionary<string, RuleSeverity> severities) => severities.Count == 0
        ? []
        : [.. OffByDefault.Where(rule => severities.TryGetValue(rule, out RuleSeverity said) && said.Severity is not null)];

    /// <summary>The file with what counts and how much.</summary>
    /// <exception cref="UnusableInputException">What is said beside the file cannot be read.</exception>
    public LintedFile Apply(LintedFile file, IReadOnlyDictionary<string, RuleSeverity> severities)
    {
        LintedFile configured = file.Path == TextInput.StandardInput ? file : Configured(file, severities);
        return baseline is null ? configured : baseline.Apply(configured);
    }

    private static LintedFile Configured(LintedFile file, IReadOnlyDictionary<string, RuleSeverity> severities)
    {
        IReadOnlyDictionary<string, string>? reasons = Sidecar.Of(file.Path);
        if (severities.Count == 0 && reasons is null) return file;
        var findings = new List<LocatedFinding>();
        foreach (LocatedFinding finding in file.Findings)
        {
            LocatedFinding changed = finding;
            if (severities.TryGetValue(finding.Rule.Id, out RuleSeverity said))
            {
                if (said.Severity is not { } severity) continue;
                changed = changed with { Severity = severity };
            }

            findings.Add(changed with { Suppression = reasons?.GetValueOrDefault(finding.Rule.Id) });
        }

        return file.With(findings);
    }
}
