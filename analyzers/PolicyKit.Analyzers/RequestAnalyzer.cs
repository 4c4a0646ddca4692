using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Builder;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Analyzers.Requests;
using PolicyKit.Catalogue;

namespace PolicyKit.Analyzers;

/// <summary>Checks the requests about which code asks PolicyKit, above all in tests, where a slip makes a denial hold of itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequestAnalyzer : PolicyAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfDocuments;

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (!BuilderTypes.AreIn(context.Compilation)) return;
        ServiceCatalogue catalogue = SuppliedCatalogue.Of(context.Options);
        context.RegisterOperationAction(operation => Analyze(operation, catalogue), OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void Analyze(OperationAnalysisContext context, ServiceCatalogue catalogue)
    {
        if (AskedRequest.Read(context.Operation, context.CancellationToken) is not { } request || request.Find(catalogue) is not { } finding) return;
        if (finding.Origin.Source is not SyntaxNode source) return;
        context.ReportDiagnostic(FindingReport.Create(
            finding, source.GetLocation(), FindingReport.SeverityOf(finding.Severity), edit => AskedRequest.Translate(source, edit)));
    }
}
