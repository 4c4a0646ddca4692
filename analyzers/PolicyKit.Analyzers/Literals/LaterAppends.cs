using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Literals;

/// <summary>What <c>+=</c> appends to a string variable in the statements after its declaration.</summary>
internal static class LaterAppends
{
    /// <summary>The appended expressions, in their order; null for one that may be appended or not.</summary>
    public static IEnumerable<ExpressionSyntax?> To(ExpressionSyntax initial)
    {
        if (LocalDeclaration.Of(initial) is not { Name: var name } declaration)
            yield break;
        foreach (StatementSyntax statement in declaration.Following)
        {
            if (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax append }
                && IsAppend(append, name))
                yield return append.Right;
            else if (statement.DescendantNodes().Any(node => node is AssignmentExpressionSyntax inner && IsAppend(inner, name)))
                yield return null;
        }
    }

    /// <summary>What the variable of this name is declared with, which its later text is appended to.</summary>
    public static ExpressionSyntax? InitialOf(AssignmentExpressionSyntax append) =>
        append.Left is IdentifierNameSyntax left && append.IsKind(SyntaxKind.AddAssignmentExpression)
            ? LocalDeclaration.InitialOf(left)
            : null;

    private static bool IsAppend(AssignmentExpressionSyntax assignment, string name) =>
        assignment.IsKind(SyntaxKind.AddAssignmentExpression)
        && assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name;
}
