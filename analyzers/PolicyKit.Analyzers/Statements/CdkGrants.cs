using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Values;
using PolicyKit.Catalogue;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Statements;

/// <summary>Reads what the constructs of the AWS CDK make statements of by themselves: roles, grants, tasks and permissions.</summary>
internal static class CdkGrants
{
    public const string Role = "Amazon.CDK.AWS.IAM.RoleProps";
    public const string OnPrincipal = "Amazon.CDK.AWS.IAM.GrantOnPrincipalOptions";
    public const string OnResource = "Amazon.CDK.AWS.IAM.GrantWithResourceOptions";
    public const string OnBoth = "Amazon.CDK.AWS.IAM.GrantOnPrincipalAndResourceOptions";
    public const string Task = "Amazon.CDK.AWS.StepFunctions.Tasks.CallAwsServiceProps";
    public const string Permission = "Amazon.CDK.AWS.Lambda.Permission";

    /// <summary>Who may take the role.</summary>
    public static StatementParts? ReadRole(BaseObjectCreationExpressionSyntax made, Reading reading)
    {
        ObjectProperties properties = ObjectProperties.Of(made, user: null, reading);
        if (properties.Single("AssumedBy") is not { } principal) return null;
        var parts = new StatementParts(principal.Span) { Kind = PolicyKind.Trust };
        CdkPrincipals.Add(parts, principal, reading);
        if (parts.Principals.Contains(null)) return null;
        bool isFederated = parts.Principals.Any(one => one?.Type == "Federated");
        if (parts.AssumeAction is { } action) parts.Add(PolicyElements.Action, action);
        else parts.Add(PolicyElements.Action, isFederated ? StatementValue.Unknown(principal.Span) : new StatementValue(null, "sts:AssumeRole", principal.Span));
        // A role with an external id asks for it.
        parts.HasUnknownConditions |= !properties.IsComplete || properties.Single("ExternalIds") is not null || properties.Single("ExternalId") is not null;
        return parts;
    }

    /// <summary>What <c>Grant</c> adds to a principal, or to a resource.</summary>
    public static StatementParts? ReadGrant(BaseObjectCreationExpressionSyntax made, Reading reading)
    {
        ObjectProperties properties = ObjectProperties.Of(made, user: null, reading);
        var parts = new StatementParts(made.Span) { Kind = PolicyKind.Identity };
        AddAll(parts, PolicyElements.Action, properties, "Actions");
        AddAll(parts, PolicyElements.Resource, properties, "ResourceArns");
        parts.Conditions = properties.Single("Conditions");
        if (!properties.IsComplete) parts.Open();
        // Who has no policy of its own is allowed by the resource.
        if (MadeObject.TypeOf(made, reading) == OnResource && properties.Single("Grantee") is { } grantee
            && Creation.Behind(grantee, reading) is { } principal && MadeObject.TypeOf(principal, reading) is { } type && type.EndsWith("Principal", StringComparison.Ordinal))
        {
            parts.Kind = PolicyKind.Resource;
            CdkPrincipals.Add(parts, principal, reading);
        }

        return parts;
    }

    /// <summary>What a task of a state machine may do: the call that it makes.</summary>
    public static StatementParts? ReadTask(BaseObjectCreationExpressionSyntax made, Reading reading)
    {
        ObjectProperties properties = ObjectProperties.Of(made, user: null, reading);
        var parts = new StatementParts(made.Span) { Kind = PolicyKind.Identity };
        parts.Add(PolicyElements.Action, properties.Single("IamAction") is { } action ? StatementValue.Of(action) : CallOf(properties, made, reading));
        AddAll(parts, PolicyElements.Resource, properties, "IamResources");
        if (!properties.IsComplete) parts.Open();
        return parts;
    }

    /// <summary>Who may call a function.</summary>
    public static StatementParts? ReadPermission(BaseObjectCreationExpressionSyntax made, Reading reading)
    {
        ObjectProperties properties = ObjectProperties.Of(made, user: null, reading);
        if (properties.Single("Principal") is not { } principal) return null;
        var parts = new StatementParts(made.Span) { Kind = PolicyKind.Resource };
        CdkPrincipals.Add(parts, principal, reading);
        parts.Add(PolicyElements.Action, properties.Single("Action") is { } action ? StatementValue.Of(action) : new StatementValue(null, "lambda:InvokeFunction", made.Span));
        parts.Add(PolicyElements.Resource, StatementValue.Unknown(made.Span));
        parts.HasUnknownConditions |= !properties.IsComplete || properties.All.Any(property => property.Key is not ("Principal" or "Action" or "Scope"));
        return parts;
    }

    private static void AddAll(StatementParts parts, string element, ObjectProperties properties, string property)
    {
        foreach (KeyValuePair<string, List<ExpressionSyntax>> set in properties.All)
        {
            if (set.Key != property) continue;
            foreach (ExpressionSyntax value in set.Value) parts.Add(element, StatementValue.OfCdk(value));
        }
    }

    /// <summary>The action that the service's call is named after; unknown where there is none.</summary>
    private static StatementValue CallOf(ObjectProperties properties, BaseObjectCreationExpressionSyntax made, Reading reading)
    {
        if (properties.Single("Service") is not { } service || properties.Single("Action") is not { } call) return StatementValue.Unknown(made.Span);
        return KnownString.Of(service, reading) is { } prefix && KnownString.Of(call, reading) is { } name
            && ServiceCatalogue.Current.FindAction(prefix + ":" + name) is { } action
                ? new StatementValue(null, action.FullName, call.Span) : StatementValue.Unknown(call.Span);
    }
}
