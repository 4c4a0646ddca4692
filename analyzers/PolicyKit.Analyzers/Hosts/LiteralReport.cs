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

    public void Add(WrittenPolicy? written)
    {
        if (written is null)
            return;
        LiteralMap map = written.Map;
        var editor = new LiteralEditor(map);
        _options ??= ProjectOptions.Of(context.Options, context.SemanticModel.SyntaxTree, context.SemanticModel.Compilation);
        LintOptions options = _options with { NameOfHole = origin => HoleNames.In(map, origin.Range.Start) };
        foreach (Finding finding in PolicyLinter.Lint(written.Policy, catalogue, options))
        {
            if (!written.IsStrict && finding.Rule.Id == DiagnosticIds.InvalidJson)
                continue;
            TextSpan span = map.SourceOf(finding.Position, finding.Length);
            // Several policies may have a variable's text in them.
            if (map.Segments.Count > 1 && map.SegmentAt(finding.Position).Place != 0 && !_reported.Add((finding.Rule.Id, span)))
                continue;
            context.ReportDiagnostic(FindingReport.Create(
                finding, Location.Create(context.SemanticModel.SyntaxTree, span),
                edit => editor.Translate(edit.Range.Start, edit.Range.Length, edit.NewText) ?? Spaced(editor, map, edit)));
        }
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
