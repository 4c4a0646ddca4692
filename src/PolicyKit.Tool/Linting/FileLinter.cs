using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rules;
using PolicyKit.Sources;
using PolicyKit.Tool.Configuration;
using PolicyKit.Tool.Input;
using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Linting;

/// <summary>Lints one file. Safe for any number of threads.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="settings">What the project says of rules.</param>
/// <param name="standardInput">What is read for <c>-</c>.</param>
internal sealed class FileLinter(LintRequest request, RuleSettings settings, TextReader standardInput)
{
    /// <summary>What is found in a file; null where it holds no policy and need not.</summary>
    public LintedFile? Lint(FoundFile file)
    {
        try
        {
            return TextFile.Read(file, standardInput) is { } text ? Lint(file, text) : null;
        }
        catch (UnusableInputException exception)
        {
            return new LintedFile(file.Path, "", [], []) { Problems = exception.Message.Split('\n') };
        }
    }

    /// <summary>What is found in the text of a file; null where it holds no policy and need not.</summary>
    /// <exception cref="UnusableInputException">The text, or what the project says of it, cannot be used.</exception>
    public LintedFile? Lint(FoundFile file, string text)
    {
        IReadOnlyList<LocatedPolicy> policies = PolicyFinder.Find(file, text, request.Kind);
        if (policies.Count == 0 && !file.IsPolicy) return null;
        FileSettings said = settings.Of(file.Path);
        LintOptions options = said.Options with { Today = request.Today, AlsoRun = RuleSettings.TurnedOn(said.Severities) };
        var findings = new List<LocatedFinding>();
        foreach (LocatedPolicy policy in policies)
        {
            foreach (Finding finding in PolicyLinter.Lint(policy.Model, request.Catalogue, options)) findings.Add(Locate(finding, policy));
        }

        var found = new LintedFile(file.Path, text, policies, [.. findings.OrderBy(finding => finding.Range.Start)]);
        return findings.Count == 0 ? found : settings.Apply(found, said.Severities);
    }

    private static LocatedFinding Locate(Finding finding, LocatedPolicy policy)
    {
        TextRange range = finding.Origin.Range;
        JsonText json = policy.Model.Json!;
        string pointer = policy.Pointer + JsonPointer.Of(json.Root, range);
        string text = json.Text.Substring(range.Start, range.Length);
        return new LocatedFinding
        {
            Rule = finding.Rule,
            Severity = finding.Severity,
            Message = finding.Message,
            Range = policy.Locate(range),
            Pointer = pointer,
            // Where the first has no form in the file, none of the others is what the finding proposes.
            Fixes = [.. finding.Fixes.Select(policy.Locate).TakeWhile(static fix => fix is not null).OfType<Fix>()],
            Fingerprint = Fingerprint.Of(finding.Rule.Id, pointer, SidAt(range, policy.Model), text),
        };
    }

    private static string SidAt(TextRange range, PolicyModel policy) =>
        policy.Statements.FirstOrDefault(statement => statement.Origin.Range.Contains(range))?.Sid?.Text ?? "";
}
