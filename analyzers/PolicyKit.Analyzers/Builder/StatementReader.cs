using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Reads one call of <c>Allow</c> or <c>Deny</c> as the statements that it adds to a policy.</summary>
internal static class StatementReader
{
    /// <summary>The policy of these statements alone; null when the call is no builder's, or is wholly unknown.</summary>
    public static PolicyModel? Read(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: "Allow" or "Deny", ContainingType: var builder })
            return null;
        if (BuilderTypes.KindOf(builder) is null || BuilderTypes.KindOf(call.Instance?.Type) is not { } kind)
            return null;
        IReadOnlyList<BuiltPermission> permissions = PermissionReader.ReadAll(call);
        var origin = new Origin(default, call.Syntax);
        return permissions.Count == 0 ? null : new PolicyModel
        {
            Origin = origin,
            Kind = kind,
            HasVersion = true,
            Version = new PolicyText(PolicyModel.CurrentVersion, origin),
            Statements =
            [
                .. permissions.GroupBy(pair => pair.Resource.Text, StringComparer.Ordinal)
                    .Select(group => Statement(call, group, kind)),
            ],
        };
    }

    /// <summary>Pairs of one resource make a statement; those of different resources are never mixed.</summary>
    private static StatementModel Statement(IInvocationOperation call, IEnumerable<BuiltPermission> permissions, PolicyKind kind)
    {
        BuiltPermission[] pairs = [.. permissions];
        ConditionModel?[] conditions = [.. ConditionReader.ReadAll(call)];
        var origin = new Origin(default, call.Syntax);
        return new StatementModel
        {
            Origin = origin,
            Effect = call.TargetMethod.Name == "Allow" ? Model.Effect.Allow : Model.Effect.Deny,
            Actions = BuiltText.ListOf(pairs.Select(pair => pair.Action), origin),
            Resources = BuiltText.ListOf([pairs[0].Resource], origin),
            HasPrincipal = kind.HasPrincipal(),
            Conditions = [.. conditions.OfType<ConditionModel>()],
            HasAllConditions = !MayHaveConditions(call) && conditions.All(IsKnown),
        };
    }

    private static bool IsKnown(ConditionModel? condition) =>
        condition is { Key.IsKnown: true, Values: { IsComplete: true } values } && values.Values.All(value => value.IsKnown);

    /// <summary>Whether a <c>When</c> may follow that is not at once, on the variable that the statement is kept in.</summary>
    private static bool MayHaveConditions(IInvocationOperation call) => call.Syntax.Parent is not MemberAccessExpressionSyntax
        && (call.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
            || member.DescendantNodes().Any(node =>
                node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: ConditionReader.When, Expression: IdentifierNameSyntax }));
}
