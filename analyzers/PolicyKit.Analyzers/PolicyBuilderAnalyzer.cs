using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Builder;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Catalogue;
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
        if (!BuilderTypes.AreIn(context.Compilation))
            return;
        ServiceCatalogue catalogue = SuppliedCatalogue.Of(context.Options);
        context.RegisterOperationAction(call => Analyze(call, catalogue), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, ServiceCatalogue catalogue)
    {
        var call = (IInvocationOperation)context.Operation;
        if ((StatementReader.Read(call) ?? ClientReader.Read(call)) is not { } policy)
            return;
        LintOptions options = ProjectOptions.Of(context.Options, call.Syntax.SyntaxTree, context.Compilation) with
        {
            NameOfHole = static origin => origin.Source is SyntaxNode source ? HoleNames.In(source) : null,
        };
        foreach (Finding finding in PolicyLinter.Lint(policy, catalogue, options))
        {
            // The engine's fixes are edits of JSON text, of which there is none here.
            if (finding.Origin.Source is SyntaxNode source && BuilderChain.Holds(call, source))
                context.ReportDiagnostic(FindingReport.Create(finding, source.GetLocation(), context.Compilation, _ => null));
        }
    }
}
