using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Rules;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Analyzers;

/// <summary>Finds broad managed policies of AWS where code attaches them, by ARN or by the name that the CDK takes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BroadManagedPolicyAnalyzer : PolicyAnalyzer
{
    private const string OfArn = ":aws:policy/";
    private const string OfCdk = "FromAwsManagedPolicyName";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.PK5013_BroadManagedPolicy];

    private protected override void Start(CompilationStartAnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        string file = tree.GetText(context.CancellationToken).ToString();
        bool hasArn = file.IndexOf(OfArn, StringComparison.Ordinal) >= 0, hasCdk = file.IndexOf(OfCdk, StringComparison.Ordinal) >= 0;
        if (!hasArn && !hasCdk) return;
        SyntaxNode root = tree.GetRoot(context.CancellationToken);
        foreach (SyntaxToken token in hasArn ? WordSearch.Tokens(root, file, OfArn) : [])
        {
            if (token.Parent is LiteralExpressionSyntax literal && IsAttached(literal) && ManagedPolicies.NameIn(token.ValueText) is { } name)
                Report(context, literal, name);
        }

        foreach (SyntaxToken token in hasCdk ? WordSearch.Tokens(root, file, OfCdk) : [])
        {
            InvocationExpressionSyntax? call = token.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>();
            if (call?.ArgumentList.Arguments is [{ Expression: var argument }, ..] && IsOfCdk(call, context)
                && context.SemanticModel.GetConstantValue(argument, context.CancellationToken).Value is string name)
                Report(context, argument, name);
        }
    }

    /// <summary>Whether the ARN is what a property or parameter for policies to attach is given, at once or in a list.</summary>
    private static bool IsAttached(LiteralExpressionSyntax literal)
    {
        SyntaxNode? owner = literal.Ancestors().Take(6).FirstOrDefault(node => node is AssignmentExpressionSyntax or ArgumentSyntax
            or StatementSyntax or MemberDeclarationSyntax);
        string name = owner switch
        {
            AssignmentExpressionSyntax set when set.Right.Span.Contains(literal.Span) => PolicySink.NameOf(set.Left),
            ArgumentSyntax { NameColon: { } named } => named.Name.Identifier.ValueText,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => PolicySink.NameOf(call.Expression),
            ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax made } => made.Type.ToString(),
            _ => "",
        };
        return name.IndexOf("PolicyArn", StringComparison.OrdinalIgnoreCase) >= 0
            || name.IndexOf("ManagedPolic", StringComparison.OrdinalIgnoreCase) >= 0
            || name.IndexOf("Attach", StringComparison.Ordinal) >= 0;
    }

    private static bool IsOfCdk(InvocationExpressionSyntax call, SemanticModelAnalysisContext context) =>
        context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
        && method.Name == OfCdk && method.ContainingType.ToDisplayString() == "Amazon.CDK.AWS.IAM.ManagedPolicy";

    private static void Report(SemanticModelAnalysisContext context, ExpressionSyntax at, string name)
    {
        if (ManagedPolicies.Judge(name) is not { } judgement) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.PK5013_BroadManagedPolicy, at.GetLocation(), FindingReport.SeverityOf(judgement.Severity),
            additionalLocations: null, properties: null, judgement.Message));
    }
}
