using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>
/// What a test expects of a template by <c>Amazon.CDK.Assertions</c>: parts of policies, that are compared with and deployed by nobody.
/// </summary>
internal static class Expectations
{
    private const string Namespace = "Amazon.CDK.Assertions";

    // A matcher, within what is expected, within the call.
    private const int MaxHops = 3;

    /// <summary>Whether the compilation knows the library.</summary>
    public static bool AreIn(Compilation compilation) => !compilation.GetTypesByMetadataName(Namespace + ".Template").IsEmpty;

    /// <summary>Whether a file of this text may expect anything so.</summary>
    public static bool MayBeIn(string file) => file.IndexOf("Assertions", StringComparison.Ordinal) >= 0
        || file.IndexOf("Template", StringComparison.Ordinal) >= 0 || file.IndexOf("Match.", StringComparison.Ordinal) >= 0;

    /// <summary>Whether the expression is a part of what is expected, at once or by a variable or method that leads there.</summary>
    public static bool Have(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        Have(expression, model, MaxHops, cancellation);

    private static bool Have(SyntaxNode expression, SemanticModel model, int hops, CancellationToken cancellation)
    {
        foreach (SyntaxNode node in expression.AncestorsAndSelf())
        {
            switch (node)
            {
                case InvocationExpressionSyntax call when IsExpected(call, model, cancellation):
                    return true;
                case VariableDeclaratorSyntax or PropertyDeclarationSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax:
                    return hops > 0 && model.GetDeclaredSymbol(node, cancellation) is { } holder
                        && VariableUses.Of(holder, model, cancellation).Any(use => Have(use, model, hops - 1, cancellation));
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Parent: ExpressionStatementSyntax }:
                    return hops > 0 && model.GetSymbolInfo(left, cancellation).Symbol is { } variable
                        && VariableUses.Of(variable, model, cancellation).Any(use => Have(use, model, hops - 1, cancellation));
                case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                    continue;
                case StatementSyntax and not BlockSyntax and not LocalDeclarationStatementSyntax:
                case TypeDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool IsExpected(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && method.ContainingNamespace.ToDisplayString() == Namespace;
}
