using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>How a value goes from one expression to the one around it.</summary>
internal static class FlowSyntax
{
    /// <summary>The next node that has the value, or is made of it alone; null where it is used up or joined.</summary>
    public static SyntaxNode? Next(SyntaxNode at) => at.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or SwitchExpressionArmSyntax
            or CollectionExpressionSyntax or ExpressionElementSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax
            or EqualsValueClauseSyntax or ImplicitArrayCreationExpressionSyntax => at.Parent,
        SwitchExpressionSyntax choice when at is SwitchExpressionArmSyntax => choice,
        PostfixUnaryExpressionSyntax sure when sure.IsKind(SyntaxKind.SuppressNullableWarningExpression) => sure,
        BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression) => either,
        ConditionalExpressionSyntax choice when choice.Condition != at => choice,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax } assignment when assignment.Right == at => assignment,
        InitializerExpressionSyntax list when list.Kind()
            is SyntaxKind.CollectionInitializerExpression or SyntaxKind.ArrayInitializerExpression => list,
        ExpressionSyntax created when at is InitializerExpressionSyntax => created,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
            when access.Expression == at && IsPassedOnBy(access.Name.Identifier.ValueText) => call,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            when Returns(PolicySink.NameOf(call.Expression)) => call,
        LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
            when PolicySink.NameOf(call.Expression) == "Apply" => call,
        _ => at is ReturnStatementSyntax ? ReturnedFrom(at) : null,
    };

    /// <summary>What keeps the value under a name: a declaration, or the left side of an assignment.</summary>
    public static SyntaxNode? VariableOf(SyntaxNode at) => at switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } => at.Parent,
        ArrowExpressionClauseSyntax { Parent: { } declared } when IsCallable(declared) => declared,
        ArrowExpressionClauseSyntax { Parent: AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } } =>
            property,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left,
        _ => IsCallable(at) ? at : null,
    };

    private static bool IsCallable(SyntaxNode node) =>
        node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax;

    private static SyntaxNode? ReturnedFrom(SyntaxNode statement)
    {
        SyntaxNode? owner = statement.Ancestors().FirstOrDefault(
            node => node is AnonymousFunctionExpressionSyntax or TypeDeclarationSyntax || IsCallable(node));
        return owner is AnonymousMethodExpressionSyntax or TypeDeclarationSyntax ? null : owner;
    }

    private static bool IsPassedOnBy(string method) =>
        StringCalls.IsPassedOnBy(method) || method is "ToJsonString" or "ToJson" or "Apply" or "AsObject" or "RootElement";

    /// <summary>Calls that give back what they are given, in another form.</summary>
    public static bool Returns(string method) => method is "Serialize" or "SerializeObject" or "SerializeToNode"
        or "SerializeToElement" or "SerializeToDocument" or "FromObject" or "Create" or "CreateSecret" or "Format"
        or "FromResult" or "Invariant" or "Apply";
}
