using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;
using PolicyKit.Requests;

namespace PolicyKit.Analyzers.Statements;

/// <summary>Reads the principals of the AWS CDK.</summary>
internal static class CdkPrincipals
{
    private const string Namespace = "Amazon.CDK.AWS.IAM.";
    private const string Unknown = "\uFFFC";

    /// <summary>Adds the principals of a list.</summary>
    public static void AddAll(StatementParts parts, ExpressionSyntax list, Reading reading)
    {
        foreach (ListItem item in ListItems.Of(list, reading))
        {
            if (item.Value is { } principal) Add(parts, principal, reading);
            else parts.Principals.Add(null);
        }
    }

    /// <summary>Adds one.</summary>
    public static void Add(StatementParts parts, ExpressionSyntax principal, Reading reading)
    {
        if (Creation.Behind(principal, reading) is not { } made
            || MadeObject.TypeOf(made, reading) is not { } type || !type.StartsWith(Namespace, StringComparison.Ordinal)
            || !ObjectLife.Of(made, reading.Model, reading.Cancellation).IsUntouched)
        {
            parts.Principals.Add(null);
            return;
        }

        IReadOnlyList<ExpressionSyntax> arguments = MadeObject.ArgumentsOf(made);
        ExpressionSyntax? first = arguments.FirstOrDefault();
        switch (type.Substring(Namespace.Length))
        {
            case "AnyPrincipal":
                parts.Principals.Add(new("AWS", null, "*", made.Span));
                break;
            case "StarPrincipal":
                parts.Principals.Add(new("*", null, "*", made.Span));
                break;
            case "ArnPrincipal" when first is not null:
                parts.Principals.Add(new("AWS", first));
                break;
            case "AccountPrincipal" when first is not null:
                string account = reading.ConstantOf(first) ?? Unknown;
                parts.Principals.Add(new("AWS", null, $"arn:aws:iam::{account}:root", made.Span));
                break;
            case "AccountRootPrincipal":
                parts.Principals.Add(new("AWS", null, $"arn:aws:iam::{Unknown}:root", made.Span));
                break;
            case "ServicePrincipal" when first is not null:
                parts.Principals.Add(new("Service", first));
                parts.HasUnknownConditions |= arguments.Count > 1;
                break;
            case "CanonicalUserPrincipal" when first is not null:
                parts.Principals.Add(new("CanonicalUser", first));
                break;
            case "FederatedPrincipal" or "WebIdentityPrincipal" or "OpenIdConnectPrincipal" or "SamlPrincipal" when first is not null:
                AddFederated(parts, first, reading);
                if (arguments.Count > 1) AddConditions(parts, arguments[1]);
                parts.AssumeAction = AssumeActionOf(type, arguments, made);
                break;
            case "CompositePrincipal":
                foreach (ExpressionSyntax each in arguments) Add(parts, each, reading);
                // Each has a statement of its own.
                parts.HasUnknownConditions |= parts.Conditions is not null;
                break;
            case "PrincipalWithConditions" when arguments is [var inner, var conditions]:
                Add(parts, inner, reading);
                AddConditions(parts, conditions);
                break;
            default:
                // A condition goes with some of these, such as the organization.
                parts.Principals.Add(null);
                parts.HasUnknownConditions = true;
                break;
        }
    }

    /// <summary>A provider is given by its ARN, or as the construct that makes it.</summary>
    private static void AddFederated(StatementParts parts, ExpressionSyntax provider, Reading reading)
    {
        if (reading.TypeOf(provider) is { SpecialType: SpecialType.System_String }) parts.Principals.Add(new("Federated", provider));
        else parts.Principals.Add(new("Federated", null, Unknown, provider.Span));
    }

    /// <summary>How one takes a role whom a provider names.</summary>
    private static StatementValue? AssumeActionOf(string type, IReadOnlyList<ExpressionSyntax> arguments, ExpressionSyntax made) =>
        type.EndsWith("FederatedPrincipal", StringComparison.Ordinal) ? (arguments.Count > 2 ? StatementValue.Of(arguments[2]) : null)
        : new StatementValue(null, type.EndsWith("SamlPrincipal", StringComparison.Ordinal) ? SignIn.WithSaml : SignIn.WithWebIdentity, made.Span);

    private static void AddConditions(StatementParts parts, ExpressionSyntax conditions)
    {
        if (parts.Conditions is null) parts.Conditions = conditions;
        else parts.HasUnknownConditions = true;
    }
}
