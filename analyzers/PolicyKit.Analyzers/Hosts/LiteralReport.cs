using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Builder;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Catalogue;
using PolicyKit.Rules;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>Reports what is wrong with the policies that a file writes, each thing once.</summary>
internal sealed class LiteralReport(SemanticModelAnalysisContext context, ServiceCatalogue catalogue)
{
    private readonly HashSet<(string, TextSpan)> _reported = [];
    private LintOptions? _options;

    /// <summary>Reports what is wrong with a policy whichever way the code goes.</summary>
    /// <param name="ways">The policy as it is on each of the ways.</param>
    public void Add(IReadOnlyList<WrittenPolicy> ways)
    {
        if (ways is [var only])
        {
            foreach (Finding finding in Findings(only)) Report(only, finding, isOnce: false);
            return;
        }

        (WrittenPolicy Way, Finding[] Findings)[] all = [.. ways.Select(way => (way, Findings(way).ToArray()))];
        foreach ((WrittenPolicy way, Finding[] findings) in all)
        {
            foreach (Finding finding in findings)
            {
                if (Array.TrueForAll(all, other => Array.Exists(other.Findings, one => one.Rule.Id == finding.Rule.Id))) Report(way, finding, isOnce: true);
            }
        }
    }

    private IEnumerable<Finding> Findings(WrittenPolicy written)
    {
        _options ??= ProjectOptions.Of(context.Options, context.SemanticModel.SyntaxTree, context.SemanticModel.Compilation);
        LintOptions options = _options with
        {
            NameOfHole = origin => HoleNames.In(written.Map, origin.Range.Start),
            AttachedArn = written.AttachedTo,
        };
        return PolicyLinter.Lint(written.Policy, catalogue, options).Where(finding => written.IsStrict || finding.Rule.Id != DiagnosticIds.InvalidJson);
    }

    private void Report(WrittenPolicy written, Finding finding, bool isOnce)
    {
        LiteralMap map = written.Map;
        var editor = new LiteralEditor(map);
        TextSpan span = map.SourceOf(finding.Position, finding.Length);
        // Several policies may have a variable's text in them.
        if ((isOnce || map.Segments.Count > 1 && map.SegmentAt(finding.Position).Place != 0) && !_reported.Add((finding.Rule.Id, span)))
            return;
        context.ReportDiagnostic(FindingReport.Create(
            finding, Location.Create(context.SemanticModel.SyntaxTree, span), context.SemanticModel.Compilation,
            edit => editor.Translate(edit.Range.Start, edit.Range.Length, edit.NewText) ?? Spaced(editor, map, edit)));
    }

    /// <summary>The edit with blanks where a literal cannot hold braces side by side.</summary>
    private static TextChange? Spaced(LiteralEditor editor, LiteralMap map, TextEdit edit)
    {
        (int start, int end) = (edit.Range.Start, edit.Range.End);
        string spaced = BraceSpacing.Apply(
            edit.NewText, start > 0 ? map.Text[start - 1] : ' ', end < map.Text.Length ? map.Text[end] : ' ');
        return spaced == edit.NewText ? null : editor.Translate(start, edit.Range.Length, spaced);
    }
}
