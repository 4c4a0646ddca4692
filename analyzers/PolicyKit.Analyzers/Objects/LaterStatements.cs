using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Infrastructure;

namespace PolicyKit.Analyzers.Objects;

/// <summary>What the statements after the declaration of a dictionary or a list put into it.</summary>
internal static class LaterStatements
{
    /// <summary>Whether the object that a variable is declared with may become another in a way that is not followed.</summary>
    /// <param name="created">The object.</param>
    /// <param name="isFollowed">Whether entries that statements of the same block put in are read.</param>
    public static bool MayChange(ExpressionSyntax created, bool isFollowed)
    {
        if (LocalDeclaration.Of(created) is not null)
            return ChangesOf(created).Any(change => !isFollowed || change is IdentifierNameSyntax);
        string? name = created.Parent?.Parent switch
        {
            VariableDeclaratorSyntax field => field.Identifier.ValueText,
            PropertyDeclarationSyntax property when created.Parent is EqualsValueClauseSyntax => property.Identifier.ValueText,
            _ => null,
        };
        return name is not null && created.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            && type.DescendantNodes().Any(node =>
                node is IdentifierNameSyntax use && use.Identifier.ValueText == name && !VariableUse.IsRead(use));
    }

    /// <summary>The members, in their order; one without a name where the code is not followed.</summary>
    public static IEnumerable<ObjectMember> MembersOf(ExpressionSyntax created, Func<ExpressionSyntax, string?> name)
    {
        foreach (SyntaxNode change in ChangesOf(created))
        {
            (ExpressionSyntax? key, ExpressionSyntax? value) = change switch
            {
                AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var index] } } set =>
                    (index.Expression, set.Right),
                InvocationExpressionSyntax { ArgumentList.Arguments: [var index, var given] } =>
                    (index.Expression, given.Expression),
                _ => ((ExpressionSyntax?)null, (ExpressionSyntax?)null),
            };
            yield return key is not null && value is not null && name(key) is { } known
                ? new ObjectMember(known, key.Span, value)
                : new ObjectMember(name: null, change.Span);
        }
    }

    /// <summary>The items, in their order; null where the code is not followed.</summary>
    public static IEnumerable<ExpressionSyntax?> ItemsOf(ExpressionSyntax created) => ChangesOf(created).Select(change =>
        change is InvocationExpressionSyntax { ArgumentList.Arguments: [var only] } ? only.Expression : null);

    /// <summary>What a statement of the same block does, or a node of any other use.</summary>
    private static IEnumerable<SyntaxNode> ChangesOf(ExpressionSyntax created)
    {
        if (LocalDeclaration.Of(created) is not { Name: var name } declaration)
            yield break;
        foreach (StatementSyntax statement in declaration.Following)
        {
            if (statement is ExpressionStatementSyntax { Expression: var change } && IsChangeOf(change, name))
            {
                yield return change;
                continue;
            }
            foreach (SyntaxNode node in statement.DescendantNodes())
            {
                if (node is IdentifierNameSyntax use && use.Identifier.ValueText == name && !VariableUse.IsRead(use))
                    yield return use;
            }
        }
    }

    private static bool IsChangeOf(ExpressionSyntax change, string name) => change switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } } =>
            owner.Identifier.ValueText == name,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: "Add" },
        } => owner.Identifier.ValueText == name,
        _ => false,
    };
}
