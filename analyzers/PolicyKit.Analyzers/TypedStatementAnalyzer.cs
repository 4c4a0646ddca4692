using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Analyzers.Statements;
using PolicyKit.Catalogue;

namespace PolicyKit.Analyzers;

/// <summary>Checks the statements that code makes by the types of other libraries: the AWS CDK, the AWS SDK and Pulumi.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TypedStatementAnalyzer : PolicyAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfDocuments;

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        string[] words = StatementLibraries.WordsIn(context.Compilation);
        if (words.Length == 0) return;
        ServiceCatalogue catalogue = SuppliedCatalogue.Of(context.Options);
        context.RegisterSemanticModelAction(model => Analyze(model, words, catalogue));
    }

    private static void Analyze(SemanticModelAnalysisContext context, string[] words, ServiceCatalogue catalogue)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        if (!WordSearch.HasAny(tree.GetText(context.CancellationToken).ToString(), words)) return;
        LiteralReport? report = null;
        foreach (SyntaxNode node in tree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!StatementLibraries.MayMake(node) || node is not ExpressionSyntax { ContainsDiagnostics: false } made) continue;
            IReadOnlyList<WrittenPolicy> ways = WrittenPolicy.OfTypes(made, context.SemanticModel, context.CancellationToken);
            if (ways.Count == 0) continue;
            report ??= new LiteralReport(context, catalogue);
            report.Add(ways);
        }
    }
}
