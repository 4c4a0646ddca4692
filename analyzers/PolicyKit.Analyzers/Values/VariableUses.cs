using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>Where the value of a variable, a property or a method is read, in the type that declares it.</summary>
internal static class VariableUses
{
    public static IEnumerable<ExpressionSyntax> Of(ISymbol variable, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxReference? reference = variable.DeclaringSyntaxReferences.FirstOrDefault(
            candidate => candidate.SyntaxTree == model.SyntaxTree);
        if (reference is null)
            yield break;
        SyntaxNode declaration = reference.GetSyntax(cancellation);
        SyntaxNode scope = declaration.Ancestors().FirstOrDefault(node => node is TypeDeclarationSyntax)
            ?? model.SyntaxTree.GetRoot(cancellation);
        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            if (node is not IdentifierNameSyntax name || name.Identifier.ValueText != variable.Name || IsWritten(name))
                continue;
            if (!SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, variable))
                continue;
            ExpressionSyntax use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            yield return variable.Kind == SymbolKind.Method && use.Parent is InvocationExpressionSyntax call ? call : use;
        }
    }

    private static bool IsWritten(IdentifierNameSyntax name) =>
        name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name;
}
