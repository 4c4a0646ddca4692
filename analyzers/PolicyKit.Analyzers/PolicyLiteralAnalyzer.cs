using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Builder;
using PolicyKit.Analyzers.Credentials;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Analyzers.Objects;
using PolicyKit.Catalogue;

namespace PolicyKit.Analyzers;

/// <summary>
/// Checks the policies that are written in C# strings, or as objects that become strings. They are known as policies by what
/// they say, since most reach the API through variables; where they go only decides their kind, and whether they had to be one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyLiteralAnalyzer : PolicyAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfDocuments;

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        bool hasSinks = CredentialLibraries.AnyIn(context.Compilation) || BuilderTypes.AreIn(context.Compilation)
            || context.Compilation.GlobalNamespace.GetMembers("Pulumi").Any(member => member is INamespaceSymbol);
        ServiceCatalogue catalogue = SuppliedCatalogue.Of(context.Options);
        bool hasExpectations = Expectations.AreIn(context.Compilation);
        context.RegisterSemanticModelAction(model => Analyze(model, hasSinks, hasExpectations, catalogue));
    }

    /// <summary>
    /// Looks through the text of the whole file first: almost none holds a policy, and a search through text costs a fraction of
    /// what a callback for each string does. The whole file is read even when an editor asks for a part of it, because a policy's
    /// text and its use may lie apart.
    /// </summary>
    private static void Analyze(SemanticModelAnalysisContext context, bool hasSinks, bool hasExpectations, ServiceCatalogue catalogue)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        string file = tree.GetText(context.CancellationToken).ToString();
        bool mayHold = LiteralPrefilter.WordsIn(file) == PolicyWords.Both;
        bool mayHandOver = hasSinks && LiteralPrefilter.MayHandOver(file);
        if (!mayHold && !mayHandOver)
            return;
        SyntaxNode root = tree.GetRoot(context.CancellationToken);
        bool mayExpect = hasExpectations && Expectations.MayBeIn(file);
        var report = new LiteralReport(context, catalogue);
        IReadOnlyList<ExpressionSyntax> texts = mayHold ? PolicyTexts.In(root, file) : [];
        foreach (ExpressionSyntax text in texts.Where(IsMeant))
            report.Add(WrittenPolicy.Read(text, context.SemanticModel, context.CancellationToken));
        foreach (ExpressionSyntax text in mayHandOver ? PolicyTexts.AtSinks(root, file) : [])
        {
            if (!texts.Contains(text))
                report.Add(WrittenPolicy.ReadAtSink(text, context.SemanticModel, context.CancellationToken));
        }
        foreach (ExpressionSyntax created in mayHold ? PolicyObjects.In(root, file).Where(IsMeant) : [])
            report.Add(WrittenPolicy.ReadObject(created, context.SemanticModel, context.CancellationToken));

        bool IsMeant(ExpressionSyntax policy) => !mayExpect || !Expectations.Have(policy, context.SemanticModel, context.CancellationToken);
    }
}
