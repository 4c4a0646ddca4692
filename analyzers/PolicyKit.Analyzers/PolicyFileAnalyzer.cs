using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Catalogue;
using PolicyKit.Json;
using PolicyKit.Rules;
using PolicyKit.Sources;

namespace PolicyKit.Analyzers;

/// <summary>
/// Checks the policies in files that the package hands to the compiler: those named <c>*.policy.json</c>, and those within templates
/// of CloudFormation and SAM.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyFileAnalyzer : PolicyAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfDocuments;

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        ServiceCatalogue catalogue = SuppliedCatalogue.Of(context.Options);
        context.RegisterAdditionalFileAction(file => Analyze(file, catalogue));
    }

    private static void Analyze(AdditionalFileAnalysisContext context, ServiceCatalogue catalogue)
    {
        AdditionalText file = context.AdditionalFile;
        if (!PolicyFile.MayHold(file, context.Options) || file.GetText(context.CancellationToken) is not { } text)
            return;
        LintOptions? options = null;
        foreach (LocatedPolicy policy in PolicyFile.Find(file.Path, text.ToString()))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            options ??= ProjectOptions.Of(context.Options, file, context.Compilation);
            foreach (Finding finding in PolicyLinter.Lint(policy.Model, catalogue, options))
            {
                TextSpan span = Cut(policy.Locate(finding.Origin.Range), text.Length);
                Location location = Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
                context.ReportDiagnostic(FindingReport.Create(finding, location, context.Compilation, edit => Translate(policy.Locate(edit))));
            }
        }
    }

    private static TextSpan Cut(TextRange range, int length) =>
        TextSpan.FromBounds(Math.Min(range.Start, length), Math.Min(range.End, length));

    private static TextChange? Translate(TextEdit? edit) =>
        edit is null ? null : new TextChange(new TextSpan(edit.Range.Start, edit.Range.Length), edit.NewText);
}
