using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Statements;

/// <summary>What takes a statement of the AWS CDK, and so tells what it is attached to.</summary>
internal static class CdkTakers
{
    /// <summary>What the statement is handed to at once, or where the variable that holds it goes.</summary>
    public static PolicyKind KindOf(ExpressionSyntax made, Reading reading)
    {
        SyntaxNode at = ObjectPath.Outermost(made);
        if (at.Parent is ArgumentSyntax argument) return KindOf(argument, reading);
        if (at.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declared } || reading.Model.GetDeclaredSymbol(declared, reading.Cancellation) is not { } variable)
            return PolicyKind.Auto;
        PolicyKind[] kinds =
        [
            .. VariableUses.Of(variable, reading.Model, reading.Cancellation).Select(use => ObjectPath.Outermost(use).Parent).OfType<ArgumentSyntax>()
                .Select(taken => KindOf(taken, reading)).Distinct(),
        ];
        return kinds is [var kind] ? kind : PolicyKind.Auto;
    }

    private static PolicyKind KindOf(ArgumentSyntax argument, Reading reading)
    {
        if (argument.Parent?.Parent is not InvocationExpressionSyntax taker) return PolicyKind.Auto;
        PolicyKind kind = CdkNames.KindOf(PolicySink.NameOf(taker.Expression));
        bool isOfEndpoint = kind == PolicyKind.Identity && taker.Expression is MemberAccessExpressionSyntax access
            && CdkNames.IsEndpoint(reading.TypeOf(access.Expression));
        return isOfEndpoint ? PolicyKind.VpcEndpoint : kind;
    }
}
