using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Builder;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Analyzers;

/// <summary>Checks the statements that code builds with PolicyKit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyBuilderAnalyzer : PolicyAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfDocuments;

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (BuilderTypes.AreIn(context.Compilation))
            context.RegisterOperationAction(Analyze, OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        if (StatementReader.Read((IInvocationOperation)context.Operation) is not { } policy)
            return;
        foreach (Finding finding in PolicyLinter.Lint(policy))
        {
            // The engine's fixes are edits of JSON text, of which there is none here.
            if (finding.Origin.Source is SyntaxNode source)
                context.ReportDiagnostic(FindingReport.Create(finding, source.GetLocation(), _ => null));
        }
    }
}
