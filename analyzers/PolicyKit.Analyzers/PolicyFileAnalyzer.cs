using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Catalogue;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Analyzers;

/// <summary>Checks the policies in files named <c>*.policy.json</c>, which the package hands to the compiler.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyFileAnalyzer : PolicyAnalyzer
{
    private const string Ending = ".policy.json";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfDocuments;

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        ServiceCatalogue catalogue = SuppliedCatalogue.Of(context.Options);
        context.RegisterAdditionalFileAction(file => Analyze(file, catalogue));
    }

    private static void Analyze(AdditionalFileAnalysisContext context, ServiceCatalogue catalogue)
    {
        AdditionalText file = context.AdditionalFile;
        if (!file.Path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            return;
        if (file.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (Finding finding in PolicyLinter.Lint(PolicyReader.Read(text.ToString()), catalogue, FindingReport.Options))
        {
            TextSpan span = Cut(new TextSpan(finding.Position, finding.Length), text.Length);
            Location location = Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(FindingReport.Create(finding, location, Translate));
        }
    }

    private static TextSpan Cut(TextSpan span, int length) =>
        TextSpan.FromBounds(Math.Min(span.Start, length), Math.Min(span.End, length));

    private static TextChange? Translate(TextEdit edit) =>
        new TextChange(new TextSpan(edit.Range.Start, edit.Range.Length), edit.NewText);
}
