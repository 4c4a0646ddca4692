using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Credentials;
using PolicyKit.Analyzers.Fixes;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Credentials;

namespace PolicyKit.Analyzers;

/// <summary>Finds access keys that are written in code and handed to the AWS SDK. No message ever shows a key.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralCredentialsAnalyzer : PolicyAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.PK8001_LiteralCredentials];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (CredentialLibraries.AnyIn(context.Compilation))
            context.RegisterSemanticModelAction(Analyze);
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (IOperation operation in CredentialOperations.In(context.SemanticModel, context.CancellationToken))
        {
            IReadOnlyList<KeyValue> values = KeyValues.Of(operation);
            if (values.Count > 0)
                Check(context, operation, values);
        }
    }

    private static void Check(SemanticModelAnalysisContext context, IOperation operation, IReadOnlyList<KeyValue> values)
    {
        CredentialPart leaking = LiteralKeys.Leaking(
            TextOf(values, CredentialPart.AccessKeyId), TextOf(values, CredentialPart.SecretKey));
        if (values.FirstOrDefault(value => value.Part == leaking) is not { } leak)
            return;

        Location location = leak.Value.Syntax.GetLocation();
        bool local = LocalEndpoint.IsBeside(operation.Syntax);
        IReadOnlyList<OfferedFix> fixes = DefaultChainFix.Of(operation, values) is { } fix ? [fix] : [];
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.PK8001_LiteralCredentials, location,
            local ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, additionalLocations: null,
            FixPayload.Write(fixes, location.SourceSpan.Start), MessageOf(leaking, local)));
    }

    private static string? TextOf(IReadOnlyList<KeyValue> values, CredentialPart part) =>
        values.FirstOrDefault(value => value.Part == part) is { } found ? KnownText.Of(found.Value) : null;

    private static string MessageOf(CredentialPart part, bool local)
    {
        string what = part == CredentialPart.SecretKey ? "A secret access key" : "An access key id";
        string how = local
            ? " is written in the code, beside a local endpoint. If it is an emulator's, use a value that is visibly none, "
                + "such as \"test\"."
            : " is written in the code, where everyone who can read it can use the key: let the default credential chain find "
                + "the credentials, and revoke this key.";
        return what + how;
    }
}
