using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Infrastructure;

namespace PolicyKit.Analyzers.Statements;

/// <summary>The calls on an object in the statements that follow its declaration.</summary>
internal static class LaterCalls
{
    /// <summary>
    /// Each call that is a statement of its own, in order. Null for a use by which the object may change in a way that is not followed.
    /// </summary>
    public static IEnumerable<InvocationExpressionSyntax?> On(ExpressionSyntax created)
    {
        if (LocalDeclaration.Of(created) is { } declaration)
        {
            foreach (StatementSyntax statement in declaration.Following)
            {
                if (statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } && IsOn(call, declaration.Name))
                    yield return call;
                else if (statement.DescendantNodes().Any(node => ChangesIt(node, declaration.Name)))
                    yield return null;
            }
        }
        else if (NameOfMember(created) is { } name && created.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            && type.DescendantNodes().Any(node => ChangesIt(node, name)))
        {
            yield return null;
        }
    }

    private static bool IsOn(InvocationExpressionSyntax call, string name) =>
        call.Expression is MemberAccessExpressionSyntax && RootOf(call.Expression) == name;

    /// <summary>A call of one of its methods, or that one of its properties is set or filled.</summary>
    private static bool ChangesIt(SyntaxNode node, string name) => node switch
    {
        InvocationExpressionSyntax call => RootOf(call.Expression) == name && call.Expression is MemberAccessExpressionSyntax,
        AssignmentExpressionSyntax set => RootOf(set.Left) == name,
        _ => false,
    };

    private static string? RootOf(ExpressionSyntax path)
    {
        while (true)
        {
            switch (path)
            {
                case MemberAccessExpressionSyntax access:
                    path = access.Expression;
                    break;
                case ElementAccessExpressionSyntax item:
                    path = item.Expression;
                    break;
                default:
                    return (path as IdentifierNameSyntax)?.Identifier.ValueText;
            }
        }
    }

    private static string? NameOfMember(ExpressionSyntax created) => created.Parent is EqualsValueClauseSyntax value
        ? value.Parent switch
        {
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => null,
        }
        : null;
}
