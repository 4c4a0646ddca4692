using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyKit.Analyzers.Builder;

/// <summary>The calls one behind the other by which a builder makes a policy.</summary>
internal static class BuilderChain
{
    /// <summary>The calls that say more of the statement which a call begins: for whom it is, and when.</summary>
    public static IEnumerable<IInvocationOperation> Following(IInvocationOperation statement)
    {
        for (IOperation? at = statement.Parent; at is IInvocationOperation next && (next.TargetMethod.Name == ConditionReader.When || PrincipalReader.Says(next)); at = at.Parent)
            yield return next;
    }

    /// <summary>The other calls of the chain, before and behind.</summary>
    public static IEnumerable<IInvocationOperation> Others(IInvocationOperation statement)
    {
        IInvocationOperation last = statement;
        while (last.Parent is IInvocationOperation next && next.Instance == last) last = next;
        for (IOperation? at = last; at is IInvocationOperation call; at = call.Instance)
        {
            if (call != statement) yield return call;
        }
    }

    /// <summary>Whether the chain begins and ends at once, so that no other statement can be added to the policy.</summary>
    public static bool IsWhole(IInvocationOperation statement)
    {
        IInvocationOperation[] others = [.. Others(statement)];
        return others is [{ TargetMethod.Name: "Build" }, ..] && others[others.Length - 1].Instance is null;
    }

    /// <summary>Whether the code around calls such a method on a variable, which may be what the chain is kept in.</summary>
    public static bool IsCalledElsewhere(IInvocationOperation statement, Func<string, bool> isMethod) =>
        statement.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
        || member.DescendantNodes().Any(node => node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } access && isMethod(access.Name.Identifier.ValueText));

    /// <summary>Whether code is of the statement that a call begins, and of no other of the chain.</summary>
    public static bool Holds(IInvocationOperation statement, SyntaxNode source) =>
        Following(statement).Prepend(statement).Any(call => call.Syntax == source
            || (call.Syntax is InvocationExpressionSyntax written && written.ArgumentList.FullSpan.Contains(source.Span)));
}
