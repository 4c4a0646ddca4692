using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Fixes;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Analyzers.Suppressions;

namespace PolicyKit.Analyzers;

/// <summary>Asks for a reason where code switches one of the rules off. Off by default, so that it costs nothing unless asked for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressionWithoutReasonAnalyzer : PolicyAnalyzer
{
    private const string Attribute = "System.Diagnostics.CodeAnalysis.SuppressMessageAttribute";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.PK9002_SuppressionWithoutReason];

    private protected override void Start(CompilationStartAnalysisContext context) =>
        context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        Microsoft.CodeAnalysis.Text.SourceText text = tree.GetText(context.CancellationToken);
        string code = text.ToString();
        if (code.IndexOf("PK", StringComparison.Ordinal) < 0) return;
        SyntaxNode root = tree.GetRoot(context.CancellationToken);
        foreach (SyntaxNode node in root.DescendantNodes(descendIntoTrivia: true))
        {
            if (node is PragmaWarningDirectiveTriviaSyntax pragma)
            {
                foreach (UnexplainedSuppression found in UnexplainedSuppression.In(pragma, text)) Report(context, found);
            }
            else if (node is AttributeSyntax attribute && IsSuppression(attribute, context)
                && UnexplainedSuppression.In(attribute, expression => Constant(expression, context)) is { } found)
            {
                Report(context, found);
            }
        }
    }

    private static bool IsSuppression(AttributeSyntax attribute, SemanticModelAnalysisContext context) =>
        context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType?.ToDisplayString() == Attribute;

    private static string? Constant(ExpressionSyntax expression, SemanticModelAnalysisContext context) =>
        context.SemanticModel.GetConstantValue(expression, context.CancellationToken).Value as string;

    private static void Report(SemanticModelAnalysisContext context, UnexplainedSuppression found) => context.ReportDiagnostic(
        Diagnostic.Create(
            Descriptors.PK9002_SuppressionWithoutReason,
            Location.Create(context.SemanticModel.SyntaxTree, found.Place),
            FixPayload.Write([new OfferedFix("Ask for the reason", [found.Fix])], found.Place.Start),
            $"{found.Id} is switched off here, and nothing says why, so nobody can tell later whether it still must be: write the reason."));
}
