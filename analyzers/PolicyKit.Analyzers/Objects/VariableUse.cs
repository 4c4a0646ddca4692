using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;

namespace PolicyKit.Analyzers.Objects;

/// <summary>Tells whether a use of a variable may change the object that the variable holds.</summary>
internal static class VariableUse
{
    public static bool IsRead(IdentifierNameSyntax use)
    {
        ExpressionSyntax path = use;
        while (path.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
            && path.Parent.ChildNodes().First() == path)
            path = (ExpressionSyntax)path.Parent;
        return path.Parent switch
        {
            AssignmentExpressionSyntax set => set.Right == path && path == use,
            InvocationExpressionSyntax call => path != use && IsQuestion(PolicySink.NameOf(path)) && call.Expression == path,
            ArgumentSyntax { RefKindKeyword.RawKind: not 0 } => false,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsTaker(PolicySink.NameOf(call.Expression)),
            EqualsValueClauseSyntax => path != use && path.Parent.Parent is VariableDeclaratorSyntax && IsText(path),
            ReturnStatementSyntax or InitializerExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax
                or ExpressionElementSyntax or ArrowExpressionClauseSyntax or NameEqualsSyntax or NameColonSyntax
                or InterpolationSyntax or IfStatementSyntax or BinaryExpressionSyntax => true,
            MemberAccessExpressionSyntax access => access.Name == path,
            _ => false,
        };
    }

    /// <summary>Methods that only look.</summary>
    private static bool IsQuestion(string method) => method is "ToString" or "ToJsonString" or "ToArray" or "ToList"
        or "ContainsKey" or "Contains" or "Any" or "Count";

    /// <summary>Methods that take an object as it is: to serialise it, or into another.</summary>
    private static bool IsTaker(string method) => method == "Add" || FlowSyntax.Returns(method);

    private static bool IsText(ExpressionSyntax path) =>
        path is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length" };
}
