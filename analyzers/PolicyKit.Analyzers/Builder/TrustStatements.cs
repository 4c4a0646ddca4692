using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Analyzers.Builder;

/// <summary>What statements of a trust policy allow, which has no resource.</summary>
internal static class TrustStatements
{
    public const string AllowWebIdentity = "AllowWebIdentity";

    /// <summary>The actions; none where one of them is not known.</summary>
    /// <param name="call">The call that begins the statement.</param>
    public static IReadOnlyList<BuiltText> Actions(IInvocationOperation call)
    {
        if (call.TargetMethod.Name == AllowWebIdentity) return [new BuiltText(SignIn.WithWebIdentity, call.Syntax)];
        var actions = new List<BuiltText>();
        foreach (IOperation value in call.Arguments.SelectMany(argument => PermissionReader.Elements(argument.Value)))
        {
            if (!BuilderTypes.Is(value.Type, "TrustAction")) continue;
            if (value is not IPropertyReferenceOperation { Instance: null } action) return [];
            actions.Add(new BuiltText("sts:" + action.Property.Name, value.Syntax));
        }

        return actions;
    }

    /// <summary>The condition that <c>AllowWebIdentity</c> sets by itself.</summary>
    public static ConditionModel? Audience(IInvocationOperation call) => call is { TargetMethod.Name: AllowWebIdentity, Arguments: [_, var provider] }
        ? ConditionReader.Model(call, new BuiltText("StringEquals", call.Syntax), ProviderReader.KeyOfAudience(provider.Value), [new BuiltText(SignIn.StsAudience, call.Syntax)])
        : null;
}
