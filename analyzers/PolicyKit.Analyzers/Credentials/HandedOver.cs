using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>Tells whether a literal is one that a library is handed as a part of credentials, at once or by a variable.</summary>
internal static class HandedOver
{
    public static bool IsToLibrary(SyntaxNode literal, SemanticModel model, CancellationToken cancellation)
    {
        if (IsPart(literal, model, cancellation)) return true;
        string? name = literal.Parent is EqualsValueClauseSyntax { Parent: var declared }
            ? declared switch
            {
                VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                _ => null,
            }
            : null;
        return name is not null && literal.SyntaxTree.GetRoot(cancellation).DescendantNodes().Any(node =>
            node is IdentifierNameSyntax use && use.Identifier.ValueText == name && IsPart(use, model, cancellation));
    }

    /// <summary>Whether an operation around the expression hands it over.</summary>
    private static bool IsPart(SyntaxNode expression, SemanticModel model, CancellationToken cancellation)
    {
        IOperation? operation = model.GetOperation(expression, cancellation);
        for (IOperation? around = operation?.Parent; around is not null; around = around.Parent)
        {
            if (KeyValues.Of(around).Any(value => value.Value.Syntax.Span.Contains(expression.Span))) return true;
        }

        return false;
    }
}
