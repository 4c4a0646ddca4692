using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Fixes;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Rules;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>Makes diagnostics of the engine's findings.</summary>
internal static class FindingReport
{
    /// <param name="finding">The finding.</param>
    /// <param name="location">Where to show it.</param>
    /// <param name="compilation">Where it is found.</param>
    /// <param name="translate">What an edit of the policy's text means for the file; null where it has no form there.</param>
    public static Diagnostic Create(Finding finding, Location location, Compilation compilation, Func<TextEdit, TextChange?> translate) =>
        Create(finding, location, TestProject.SeverityIn(compilation, finding.Severity), translate);

    /// <summary>The same for what is as serious in a test as anywhere.</summary>
    public static Diagnostic Create(Finding finding, Location location, DiagnosticSeverity severity, Func<TextEdit, TextChange?> translate)
    {
        var fixes = new List<OfferedFix>();
        foreach (Fix fix in finding.Fixes)
        {
            if (Translate(fix, translate) is { } changes)
                fixes.Add(new OfferedFix(fix.Title, changes, fix.NeedsValue));
        }
        // The severity of the finding, not of its rule; what an .editorconfig says of the rule still comes first.
        return Diagnostic.Create(
            Descriptors.Of(finding.Rule), location, severity, additionalLocations: null,
            FixPayload.Write(fixes, location.SourceSpan.Start), finding.Message);
    }

    public static DiagnosticSeverity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static List<TextChange>? Translate(Fix fix, Func<TextEdit, TextChange?> translate)
    {
        var changes = new List<TextChange>();
        foreach (TextEdit edit in fix.Edits)
        {
            if (translate(edit) is not { } change)
                return null;
            changes.Add(change);
        }
        return changes;
    }
}
