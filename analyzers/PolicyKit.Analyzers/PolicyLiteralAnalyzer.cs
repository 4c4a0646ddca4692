using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Builder;
using PolicyKit.Analyzers.Credentials;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Catalogue;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Analyzers;

/// <summary>
/// Checks the policies that are written in C# strings. A string is known as a policy by what it says, since most policies
/// reach the API through variables; where it goes only decides its kind, and whether it had to be one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyLiteralAnalyzer : PolicyAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfDocuments;

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        bool hasSinks = CredentialLibraries.AnyIn(context.Compilation) || BuilderTypes.AreIn(context.Compilation);
        ServiceCatalogue catalogue = SuppliedCatalogue.Of(context.Options);
        context.RegisterSemanticModelAction(model => Analyze(model, hasSinks, catalogue));
    }

    /// <summary>
    /// Looks through the text of the whole file first: almost none holds a policy, and a search through text costs a fraction of
    /// what a callback for each string does.
    /// </summary>
    private static void Analyze(SemanticModelAnalysisContext context, bool hasSinks, ServiceCatalogue catalogue)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        if (!LiteralPrefilter.MayHold(tree.GetText(context.CancellationToken).ToString(), hasSinks))
            return;
        SyntaxNode root = tree.GetRoot(context.CancellationToken);
        foreach (SyntaxNode node in root.DescendantNodes(context.FilterSpan ?? root.FullSpan))
        {
            if (node is ExpressionSyntax expression && LiteralPrefilter.IsWorthReading(expression))
                Analyze(context, expression, catalogue);
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, ExpressionSyntax expression, ServiceCatalogue catalogue)
    {
        PolicySink? sink = PolicySink.Of(expression, context.SemanticModel, context.CancellationToken);
        if (Read(context, expression) is not { } map)
            return;
        map = Substitutions.Apply(map, expression, context.SemanticModel);
        if (!IsPolicy(map, sink, out PolicyModel policy))
            return;

        var editor = new LiteralEditor(map);
        foreach (Finding finding in PolicyLinter.Lint(policy, catalogue, FindingReport.Options))
        {
            if (sink is not { IsStrict: true } && finding.Rule.Id == DiagnosticIds.InvalidJson)
                continue;
            Location location = expression.SyntaxTree.GetLocation(map.SourceOf(finding.Position, finding.Length));
            context.ReportDiagnostic(FindingReport.Create(
                finding, location, edit => editor.Translate(edit.Range.Start, edit.Range.Length, edit.NewText)));
        }
    }

    private static LiteralMap? Read(SemanticModelAnalysisContext context, ExpressionSyntax expression) => LiteralReader.Read(
        expression,
        part => context.SemanticModel.GetConstantValue(part, context.CancellationToken) is { Value: string text } ? text : null,
        context.CancellationToken);

    private static bool IsPolicy(LiteralMap map, PolicySink? sink, out PolicyModel policy)
    {
        policy = PolicyReader.Read(map.Text, sink?.Kind ?? PolicyKind.Auto, holes: true);
        if (sink is { IsStrict: true })
            return map.Text.Any(c => c != LiteralMap.Hole && !char.IsWhiteSpace(c));
        return PolicySniffer.MayBePolicy(map.Text) && PolicySniffer.IsPolicy(policy);
    }
}
