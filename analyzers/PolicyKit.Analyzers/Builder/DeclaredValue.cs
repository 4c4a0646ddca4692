using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analyzers.Infrastructure;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Follows a variable to the value that it is declared with.</summary>
internal static class DeclaredValue
{
    /// <summary>The value, or null when the variable may have another one, or is declared in another file.</summary>
    public static IOperation? Of(IOperation reference)
    {
        ISymbol? symbol = reference switch
        {
            ILocalReferenceOperation local => local.Local,
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
            _ => null,
        };
        if (symbol is not { DeclaringSyntaxReferences: [var declaration] } || reference.SemanticModel is not { } model)
            return null;
        return declaration.SyntaxTree == model.SyntaxTree
            && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initial }
            && !(symbol is ILocalSymbol && Reassignment.IsPossible(reference.Syntax, symbol.Name))
                ? model.GetOperation(initial)
                : null;
    }
}
