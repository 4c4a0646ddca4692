using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Literals;

/// <summary>What <c>+=</c> appends to a string variable in the statements after its declaration.</summary>
internal static class LaterAppends
{
    /// <summary>The appended expressions, in their order; null for one that may be appended or not.</summary>
    public static IEnumerable<ExpressionSyntax?> To(ExpressionSyntax initial)
    {
        if (initial.Parent is not EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax
                {
                    Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } declaration,
                } variable,
            })
            yield break;

        string name = variable.Identifier.ValueText;
        foreach (StatementSyntax statement in block.Statements.Skip(block.Statements.IndexOf(declaration) + 1))
        {
            if (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax append }
                && IsAppend(append, name))
                yield return append.Right;
            else if (statement.DescendantNodes().Any(node => node is AssignmentExpressionSyntax inner && IsAppend(inner, name)))
                yield return null;
        }
    }

    /// <summary>What the variable of this name is declared with, which its later text is appended to.</summary>
    public static ExpressionSyntax? InitialOf(AssignmentExpressionSyntax append)
    {
        if (append.Left is not IdentifierNameSyntax left || !append.IsKind(SyntaxKind.AddAssignmentExpression))
            return null;
        foreach (BlockSyntax block in append.Ancestors().OfType<BlockSyntax>())
        {
            foreach (StatementSyntax statement in block.Statements)
            {
                if (statement is LocalDeclarationStatementSyntax { Declaration.Variables: [var declared] }
                    && declared.Identifier.ValueText == left.Identifier.ValueText)
                    return declared.Initializer?.Value;
            }
        }
        return null;
    }

    private static bool IsAppend(AssignmentExpressionSyntax assignment, string name) =>
        assignment.IsKind(SyntaxKind.AddAssignmentExpression)
        && assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name;
}
