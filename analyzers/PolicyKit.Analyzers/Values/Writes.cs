using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>Where code sets a variable of a name; what is done to the object in it is another matter.</summary>
internal static class Writes
{
    /// <summary>The assignments, and whatever else may set it, in their order.</summary>
    public static IEnumerable<SyntaxNode> To(string name, SyntaxNode within) => within.DescendantNodes().Where(node => node switch
    {
        AssignmentExpressionSyntax set => IsTo(set.Left, name) || set.Left is TupleExpressionSyntax several && several.Arguments.Any(one => IsTo(one.Expression, name)),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => IsTo(argument.Expression, name),
        PostfixUnaryExpressionSyntax counted => !counted.OperatorToken.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.ExclamationToken) && IsTo(counted.Operand, name),
        PrefixUnaryExpressionSyntax counted => counted.OperatorToken.Text is "++" or "--" && IsTo(counted.Operand, name),
        RefExpressionSyntax given => IsTo(given.Expression, name),
        _ => false,
    });

    /// <summary>Whether a left side is the variable, which may be a member of the object itself.</summary>
    public static bool IsTo(ExpressionSyntax left, string name) => left switch
    {
        IdentifierNameSyntax variable => variable.Identifier.ValueText == name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax or SimpleNameSyntax } member => member.Name.Identifier.ValueText == name,
        _ => false,
    };

    /// <summary>Whether the name stands in an expression.</summary>
    public static bool Mentions(ExpressionSyntax expression, string name) =>
        expression.DescendantNodesAndSelf().Any(node => node is IdentifierNameSyntax use && use.Identifier.ValueText == name);
}
