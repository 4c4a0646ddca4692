using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>
/// The operations of a file that may hand credentials over. Of a file that names none of the libraries and none of what they take,
/// nothing is bound: an action for every operation would have the compiler bind all code for it.
/// </summary>
internal static class CredentialOperations
{
    /// <summary>Of these, one stands wherever a type or member of the libraries does, whatever a file imports.</summary>
    private static readonly string[] Words =
    [
        "Amazon", "AWS", "Aws", "Minio", "MassTransit", "Serilog", "Credential", "AccessKey", "SecretKey", "TransferUtility",
        "Profile", "SetEnvironmentVariable", "SerialNumber",
    ];

    // Two analyzers ask.
    private static readonly ConditionalWeakTable<SyntaxTree, object> Known = new();

    /// <summary>What makes an object, calls a method or constructor, or sets something.</summary>
    public static IEnumerable<IOperation> In(SemanticModel model, CancellationToken cancellation)
    {
        if (!(bool)Known.GetValue(model.SyntaxTree, static tree => WordSearch.HasAny(tree.GetText().ToString(), Words))) yield break;
        foreach (SyntaxNode node in model.SyntaxTree.GetRoot(cancellation).DescendantNodes())
        {
            if (MayHandOver(node) && model.GetOperation(node, cancellation) is { } operation) yield return operation;
        }
    }

    private static bool MayHandOver(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax made => made.ArgumentList is { Arguments.Count: > 0 } || made.Initializer is not null || MayNameAKey(made),
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Count > 0 || MayNameAKey(call),
        ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => true,
        _ => node.IsKind(SyntaxKind.SimpleAssignmentExpression),
    };

    /// <summary>A request for a key of nobody's has no arguments.</summary>
    private static bool MayNameAKey(SyntaxNode node) => node is ImplicitObjectCreationExpressionSyntax
        || node.ToString().IndexOf("AccessKey", StringComparison.Ordinal) >= 0;
}
