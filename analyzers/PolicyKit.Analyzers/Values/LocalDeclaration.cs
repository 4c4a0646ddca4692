using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>The declaration of a local variable, and the statements of its block that follow.</summary>
internal sealed class LocalDeclaration
{
    private LocalDeclaration(string name, IReadOnlyList<StatementSyntax> following)
    {
        Name = name;
        Following = following;
    }

    public string Name { get; }

    /// <summary>The statements of the same block after the declaration.</summary>
    public IReadOnlyList<StatementSyntax> Following { get; }

    /// <summary>The declaration that the expression is the first value of, or null.</summary>
    public static LocalDeclaration? Of(ExpressionSyntax initial)
    {
        if (initial.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
            return null;
        return variable.Parent?.Parent is LocalDeclarationStatementSyntax declaration
            ? new LocalDeclaration(
                variable.Identifier.ValueText,
                [.. Block.After(declaration)])
            : null;
    }

    /// <summary>What the variable of this name is declared with, in the block of the use or one around it.</summary>
    public static ExpressionSyntax? InitialOf(IdentifierNameSyntax use)
    {
        foreach (StatementSyntax outer in use.Ancestors().OfType<StatementSyntax>())
        {
            foreach (StatementSyntax statement in Block.Around(outer))
            {
                if (statement is LocalDeclarationStatementSyntax { Declaration.Variables: [var declared] }
                    && declared.Identifier.ValueText == use.Identifier.ValueText)
                    return declared.Initializer?.Value;
            }
        }
        return null;
    }
}
