using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;

namespace PolicyKit.Analyzers.Values;

/// <summary>The syntax by which code uses an object that a variable holds.</summary>
internal static class ObjectPath
{
    /// <summary>The expression with what stands around it and leaves its value as it is.</summary>
    public static SyntaxNode Value(SyntaxNode at)
    {
        while (at.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax || at.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression)) at = at.Parent!;
        return at;
    }

    /// <summary>The same, up to the list that it is an item of.</summary>
    public static SyntaxNode Outermost(SyntaxNode at)
    {
        while (true)
        {
            switch (at.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax:
                case PostfixUnaryExpressionSyntax sure when sure.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                case ExpressionElementSyntax or CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax:
                case InitializerExpressionSyntax list when list.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression:
                case BaseObjectCreationExpressionSyntax when at is InitializerExpressionSyntax:
                    at = at.Parent;
                    break;
                default:
                    return at;
            }
        }
    }

    /// <summary>The name of the field or property that holds the value; null where none does.</summary>
    public static string? MemberOf(SyntaxNode at) => at.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field } => field.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Parent: not InitializerExpressionSyntax } set when set.Right == at => left.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } left } set when set.Right == at =>
            left.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>What a statement's expression does to the variable of the name; null where it does nothing of the kind.</summary>
    public static ObjectChange? ChangeOf(ExpressionSyntax done, string name)
    {
        ExpressionSyntax? target = done switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access,
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax or ElementAccessExpressionSyntax } set
                when set.IsKind(SyntaxKind.SimpleAssignmentExpression) => set.Left,
            _ => null,
        };
        var path = new List<string>();
        while (target is not null)
        {
            switch (target)
            {
                case MemberAccessExpressionSyntax access:
                    path.Insert(0, access.Name.Identifier.ValueText);
                    target = access.Expression;
                    break;
                case ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax } item when path.Count == 0:
                    target = item.Expression;
                    break;
                case PostfixUnaryExpressionSyntax sure:
                    target = sure.Operand;
                    break;
                default:
                    return target is IdentifierNameSyntax root && root.Identifier.ValueText == name ? new ObjectChange(done, path) : null;
            }
        }

        return null;
    }

    /// <summary>Whether a part is used of the object, and not the object.</summary>
    public static bool IsPart(IdentifierNameSyntax use) => PathOf(use) != (SyntaxNode)use;

    /// <summary>Whether the use sets a part of the object, or calls what may change it; an assignment to the variable itself changes no object.</summary>
    public static bool IsChanged(IdentifierNameSyntax use)
    {
        ExpressionSyntax path = PathOf(use);
        if (path == use) return path.Parent is ArgumentSyntax argument && !argument.RefKindKeyword.IsKind(SyntaxKind.None);
        return path.Parent switch
        {
            AssignmentExpressionSyntax set => set.Left == path,
            InvocationExpressionSyntax call => call.Expression == path && !IsQuestion(path),
            _ => false,
        };
    }

    /// <summary>The parameter that takes the argument.</summary>
    public static IParameterSymbol? ParameterOf(ArgumentSyntax argument, IMethodSymbol method)
    {
        if (argument.NameColon?.Name.Identifier.ValueText is { } name) return method.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        int index = argument.Parent is BaseArgumentListSyntax list ? list.Arguments.IndexOf(argument) : -1;
        return index < 0 ? null : index < method.Parameters.Length ? method.Parameters[index]
            : method.Parameters is [.., { IsParams: true } last] ? last : null;
    }

    private static ExpressionSyntax PathOf(IdentifierNameSyntax use)
    {
        ExpressionSyntax path = use.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own : use;
        ExpressionSyntax begin = path;
        while (path.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression == path,
            ElementAccessExpressionSyntax item => item.Expression == path,
            PostfixUnaryExpressionSyntax sure => sure.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            _ => false,
        })
        {
            path = (ExpressionSyntax)path.Parent!;
        }

        return path == begin ? use : path;
    }

    /// <summary>Methods that only look.</summary>
    public static bool IsQuestion(ExpressionSyntax method) => PolicySink.NameOf(method) is "ToString" or "ToJSON" or "ToJson" or "ToJsonString" or "ToStatementJson"
        or "Copy" or "Freeze" or "Equals" or "GetHashCode" or "GetType" or "ToArray" or "ToList" or "ToHashSet" or "ToImmutableArray" or "AsReadOnly" or "ToDictionary" or "ToImmutableDictionary" or "ToFrozenDictionary" or "AsObject" or "AsEnumerable"
        or "ContainsKey" or "TryGetValue" or "Contains" or "IndexOf" or "Any" or "All" or "Count" or "First" or "FirstOrDefault" or "Single" or "Last" or "Select" or "Where"
        or "Concat" or "Union" or "Append" or "Prepend" or "Distinct" or "OrderBy" or "Cast" or "Aggregate" or "GetEnumerator";
}
