using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Reads one call of <c>Allow</c> or <c>Deny</c> as the statements that it adds to a policy.</summary>
internal static class StatementReader
{
    private const string Deny = "Deny";

    /// <summary>
    /// The policy of these statements, with what the chain denies beside them; null when the call is no builder's, or is wholly unknown.
    /// </summary>
    public static PolicyModel? Read(IInvocationOperation call)
    {
        if (!Begins(call) || KindOf(call) is not { } kind) return null;
        StatementModel[] statements = [.. Statements(call, kind)];
        if (statements.Length == 0) return null;
        var origin = new Origin(default, call.Syntax);
        return new PolicyModel
        {
            Origin = origin,
            Kind = kind,
            HasVersion = true,
            Version = new PolicyText(PolicyModel.CurrentVersion, origin),
            Statements = [.. statements, .. kind.HasPrincipal() ? Denied(call, kind) : []],
        };
    }

    private static PolicyKind? KindOf(IInvocationOperation call) =>
        BuilderTypes.KindOf(call.TargetMethod.ContainingType) is null ? null : BuilderTypes.KindOf(call.Instance?.Type);

    private static bool Begins(IInvocationOperation call) => call.TargetMethod.Name is "Allow" or Deny or TrustStatements.AllowWebIdentity;

    /// <summary>Whether a method of the builder denies, in whatever form.</summary>
    private static bool Denies(string method) => method.StartsWith(Deny, StringComparison.Ordinal);

    /// <summary>
    /// What the rest of the chain denies, which may keep out those whom the statement lets in. Where that is not wholly to be seen,
    /// there is a Deny of which nothing is known.
    /// </summary>
    private static IEnumerable<StatementModel> Denied(IInvocationOperation call, PolicyKind kind)
    {
        bool isKnown = BuilderChain.IsWhole(call) || !BuilderChain.IsCalledElsewhere(call, Denies);
        foreach (IInvocationOperation other in BuilderChain.Others(call))
        {
            if (!Denies(other.TargetMethod.Name)) continue;
            StatementModel[] denied = Begins(other) ? [.. Statements(other, kind)] : [];
            if (denied.Length == 0) isKnown = false;
            foreach (StatementModel statement in denied) yield return statement;
        }

        var origin = new Origin(default, call.Syntax);
        if (!isKnown) yield return new StatementModel { Origin = origin, Effect = Model.Effect.Deny, HasPrincipal = true, HasAllConditions = false };
    }

    private static IEnumerable<StatementModel> Statements(IInvocationOperation call, PolicyKind kind)
    {
        if (kind == PolicyKind.Trust)
        {
            IReadOnlyList<BuiltText> actions = TrustStatements.Actions(call);
            return actions.Count == 0 ? [] : [Statement(call, actions, null, kind)];
        }

        // Pairs of one resource make a statement; those of different resources are never mixed.
        return PermissionReader.ReadAll(call).GroupBy(pair => pair.Resource.Text, StringComparer.Ordinal)
            .Select(group => Statement(call, [.. group.Select(pair => pair.Action)], group.First().Resource, kind));
    }

    private static StatementModel Statement(IInvocationOperation call, IReadOnlyList<BuiltText> actions, BuiltText? resource, PolicyKind kind)
    {
        ConditionModel?[] conditions = [.. ConditionReader.ReadAll(call)];
        if (TrustStatements.Audience(call) is { } audience) conditions = [audience, .. conditions];
        var origin = new Origin(default, call.Syntax);
        return new StatementModel
        {
            Origin = origin,
            Effect = call.TargetMethod.Name == Deny ? Model.Effect.Deny : Model.Effect.Allow,
            Actions = BuiltText.ListOf(actions, origin),
            Resources = resource is null ? null : BuiltText.ListOf([resource], origin),
            Principals = kind.HasPrincipal() ? PrincipalReader.ReadAll(call) : [],
            HasPrincipal = kind.HasPrincipal(),
            Conditions = [.. conditions.OfType<ConditionModel>()],
            HasAllConditions = !MayHaveConditions(call) && conditions.All(IsKnown),
        };
    }

    private static bool IsKnown(ConditionModel? condition) =>
        condition is { Key.IsKnown: true, Values: { IsComplete: true } values } && values.Values.All(value => value.IsKnown);

    /// <summary>Whether a <c>When</c> may follow that is not at once, on the variable that the statement is kept in.</summary>
    private static bool MayHaveConditions(IInvocationOperation call) =>
        BuilderChain.Following(call).Prepend(call).Last().Syntax.Parent is not MemberAccessExpressionSyntax
        && BuilderChain.IsCalledElsewhere(call, static name => name == ConditionReader.When);
}
