using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Credentials;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Credentials;

namespace PolicyKit.Analyzers;

/// <summary>
/// Finds keys of AWS that are written in code or in settings, wherever they go. What is handed to a library is another rule's, which knows
/// what to write instead. No message ever shows a key.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyInSourceAnalyzer : PolicyAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.PK8002_KeyInSource];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        bool hasSinks = CredentialLibraries.AnyIn(context.Compilation);
        context.RegisterSemanticModelAction(model => Analyze(model, hasSinks));
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(SemanticModelAnalysisContext context, bool hasSinks)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        string file = tree.GetText(context.CancellationToken).ToString();
        if (!KeyLiterals.MayHold(file)) return;
        SyntaxNode root = tree.GetRoot(context.CancellationToken);
        foreach ((FoundKey key, SyntaxToken token, TextSpan span) in KeyLiterals.In(root, file))
        {
            if (token.Parent is not { } literal) continue;
            if (hasSinks && HandedOver.IsToLibrary(literal, context.SemanticModel, context.CancellationToken)) continue;
            bool isLocal = LocalEndpoint.IsBeside(literal);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.PK8002_KeyInSource, Location.Create(tree, span),
                isLocal ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, additionalLocations: null, properties: null,
                Message(key.What, "the code", isLocal)));
        }
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        if (!SettingsFile.Is(context.AdditionalFile.Path) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text) return;
        foreach (FoundKey key in SettingsKeys.Find(text.ToString()))
        {
            var span = new TextSpan(key.Start, key.Length);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.PK8002_KeyInSource, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)),
                Message(key.What, "this file", isLocal: false)));
        }
    }

    private static string Message(string what, string where, bool isLocal) => isLocal
        ? $"{what} is written in {where}, beside a local endpoint. If it is an emulator's, use a value that is visibly none, such as \"test\"."
        : $"{what} is written in {where}, where everyone who can read it can use the key: revoke it, and let the program find its "
            + "credentials at run time, by a role or by the default credential chain.";
}
