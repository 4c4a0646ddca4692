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
    private readonly EditorConfigs _configs = new();

    /// <summary>The file with what counts and how much. Standard input has no place, so that nothing is said of it.</summary>
    /// <exception cref="UnusableInputException">What is said cannot be read.</exception>
    public LintedFile Apply(LintedFile file)
    {
        LintedFile configured = file.Path == TextInput.StandardInput ? file : Configured(file);
        return baseline is null ? configured : baseline.Apply(configured);
    }

    private LintedFile Configured(LintedFile file)
    {
        IReadOnlyDictionary<string, RuleSeverity> severities = _configs.SeveritiesFor(file.Path);
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
