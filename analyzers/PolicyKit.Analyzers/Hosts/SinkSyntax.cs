using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>The values that code gives to what a name stands for.</summary>
internal static class SinkSyntax
{
    /// <summary>What is assigned to the member of this name, or passed to the method or constructor of it.</summary>
    public static IEnumerable<ExpressionSyntax> ValuesOf(SimpleNameSyntax name)
    {
        SyntaxNode at = name;
        while (at.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or NameSyntax)
            at = at.Parent;
        return at.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == at => [assignment.Right],
            InvocationExpressionSyntax call when call.Expression == at => ArgumentsOf(call.ArgumentList),
            ObjectCreationExpressionSyntax { ArgumentList: { } list } => ArgumentsOf(list),
            VariableDeclarationSyntax declared => declared.Variables.SelectMany(OfTarget),
            _ => [],
        };
    }

    /// <summary>The type is named by the variable, and not again by what makes the object.</summary>
    private static IEnumerable<ExpressionSyntax> OfTarget(VariableDeclaratorSyntax variable) =>
        variable.Initializer?.Value is ImplicitObjectCreationExpressionSyntax { ArgumentList: { } list } ? ArgumentsOf(list) : [];

    private static IEnumerable<ExpressionSyntax> ArgumentsOf(ArgumentListSyntax list) =>
        list.Arguments.Select(argument => argument.Expression);
}
