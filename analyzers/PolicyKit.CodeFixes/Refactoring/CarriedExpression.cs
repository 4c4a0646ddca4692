using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>Which expressions may move from a policy's text into the code that makes it.</summary>
internal static class CarriedExpression
{
    /// <summary>Whether it is a string, and reading it twice, or later, does nothing else.</summary>
    public static bool IsCarried(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        if (!IsName(expression))
            return false;
        TypeInfo type = model.GetTypeInfo(expression, cancellation);
        return type is { Type.SpecialType: SpecialType.System_String, Nullability.FlowState: not NullableFlowState.MaybeNull };
    }

    private static bool IsName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax or AliasQualifiedNameSyntax => true,
        ParenthesizedExpressionSyntax nested => IsName(nested.Expression),
        MemberAccessExpressionSyntax access => access.IsKind(SyntaxKind.SimpleMemberAccessExpression)
            && access.Name is IdentifierNameSyntax && IsName(access.Expression),
        _ => false,
    };
}
