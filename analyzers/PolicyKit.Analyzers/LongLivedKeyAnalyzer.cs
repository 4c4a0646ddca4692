using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Credentials;
using PolicyKit.Analyzers.Infrastructure;

namespace PolicyKit.Analyzers;

/// <summary>Finds code that makes keys which never expire, or gives rights to a single user.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LongLivedKeyAnalyzer : PolicyAnalyzer
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["Amazon.IdentityManagement.Model.CreateAccessKeyRequest"] =
            "This creates an access key that works until someone deletes it: let a role give temporary credentials.",
        ["Amazon.CDK.AWS.IAM.AccessKey"] =
            "This stack creates an access key that works until someone deletes it: let a role give temporary credentials.",
        ["Amazon.CDK.AWS.IAM.CfnAccessKey"] =
            "This stack creates an access key that works until someone deletes it: let a role give temporary credentials.",
        ["Amazon.IdentityManagement.Model.PutUserPolicyRequest"] =
            "This gives rights to one user, which are easily forgotten there: give them to a group or a role.",
        ["Amazon.IdentityManagement.Model.AttachUserPolicyRequest"] =
            "This gives rights to one user, which are easily forgotten there: give them to a group or a role.",
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.PK8008_LongLivedKey];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (Types.Keys.Any(type => !context.Compilation.GetTypesByMetadataName(type).IsEmpty)) context.RegisterSemanticModelAction(Analyze);
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        string file = tree.GetText(context.CancellationToken).ToString();
        if (file.IndexOf("AccessKey", StringComparison.Ordinal) < 0 && file.IndexOf("UserPolicy", StringComparison.Ordinal) < 0) return;
        foreach (SyntaxNode node in tree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            if (node is not BaseObjectCreationExpressionSyntax made || made.ContainsDiagnostics) continue;
            if (context.SemanticModel.GetTypeInfo(made, context.CancellationToken).Type is not { TypeKind: not TypeKind.Error } type) continue;
            if (!Types.TryGetValue(type.ToDisplayString(), out string? message)) continue;

            // A key for whoever calls is told of as one that may be root's.
            bool isForTheCaller = context.SemanticModel.GetOperation(made, context.CancellationToken) is IObjectCreationOperation created
                && NewAccessKey.IsForTheCaller(created);
            if (!isForTheCaller)
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.PK8008_LongLivedKey, made.GetLocation(), message));
        }
    }
}
