using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Credentials;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Analyzers.Values;
using PolicyKit.Rules;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Analyzers;

/// <summary>Finds broad managed policies of AWS where code attaches them, by ARN or by the name that the CDK takes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BroadManagedPolicyAnalyzer : PolicyAnalyzer
{
    private const string OfCdk = "FromAwsManagedPolicyName";
    private const string InText = ":aws:policy/";

    /// <summary>What stands in the names of what takes policies to attach.</summary>
    private static readonly string[] Takers = ["PolicyArn", "ManagedPolic"];

    /// <summary>The same, and what is common in code of other kinds.</summary>
    private static readonly string[] AllTakers = [.. Takers, "Attach"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.PK5013_BroadManagedPolicy];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        bool hasCdk = !context.Compilation.GetTypesByMetadataName("Amazon.CDK.AWS.IAM.ManagedPolicy").IsEmpty;
        bool hasTakers = hasCdk || CredentialLibraries.AnyIn(context.Compilation)
            || context.Compilation.GlobalNamespace.GetMembers("Pulumi").Any(member => member is INamespaceSymbol);
        context.RegisterSemanticModelAction(model => Analyze(model, hasCdk, hasTakers));
    }

    private static void Analyze(SemanticModelAnalysisContext context, bool hasCdk, bool hasTakers)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        string file = tree.GetText(context.CancellationToken).ToString();
        bool hasText = file.IndexOf(InText, StringComparison.Ordinal) >= 0;
        if (!hasText && !hasTakers || !WordSearch.HasAny(file, AllTakers)) return;
        SyntaxNode root = tree.GetRoot(context.CancellationToken);
        var reported = new HashSet<ExpressionSyntax>();
        foreach (SyntaxToken token in (hasText ? AllTakers : Takers).SelectMany(word => WordSearch.Tokens(root, file, word)))
        {
            if (token.Parent is not SimpleNameSyntax name) continue;
            bool isName = hasCdk && token.ValueText == OfCdk;
            foreach (ExpressionSyntax value in isName ? NameArgument(name) : ValuesOf(name))
            {
                if (value.ContainsDiagnostics || isName && !IsOfCdk(value, context)) continue;
                foreach ((ExpressionSyntax at, string text) in EachText.Of(value, new Reading(context.SemanticModel, context.CancellationToken)))
                {
                    if ((isName ? text : ManagedPolicies.NameIn(text)) is { } policy && reported.Add(at)) Report(context, at, policy);
                }
            }
        }
    }

    /// <summary>What a property or parameter for policies to attach is given, at once or in a list.</summary>
    private static IEnumerable<ExpressionSyntax> ValuesOf(SimpleNameSyntax name) =>
        name.Parent is NameColonSyntax { Parent: ArgumentSyntax named } ? [named.Expression] : SinkSyntax.ValuesOf(name);

    private static IEnumerable<ExpressionSyntax> NameArgument(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.ArgumentList.Arguments is [{ Expression: var argument }, ..] ? [argument] : [];

    private static bool IsOfCdk(ExpressionSyntax argument, SemanticModelAnalysisContext context) =>
        argument.Parent?.Parent?.Parent is InvocationExpressionSyntax call
        && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
        && method.Name == OfCdk && method.ContainingType.ToDisplayString() == "Amazon.CDK.AWS.IAM.ManagedPolicy";

    private static void Report(SemanticModelAnalysisContext context, ExpressionSyntax at, string name)
    {
        if (ManagedPolicies.Judge(name) is not { } judgement) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.PK5013_BroadManagedPolicy, at.GetLocation(), TestProject.SeverityIn(context.SemanticModel.Compilation, judgement.Severity),
            additionalLocations: null, properties: null, judgement.Message));
    }
}
