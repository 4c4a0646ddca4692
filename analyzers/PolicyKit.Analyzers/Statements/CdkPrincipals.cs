using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Objects;

namespace PolicyKit.Analyzers.Statements;

/// <summary>Reads the principals of the AWS CDK.</summary>
internal static class CdkPrincipals
{
    private const string Namespace = "Amazon.CDK.AWS.IAM.";
    private const string Unknown = "\uFFFC";

    /// <summary>Adds the principals of a list.</summary>
    public static void AddAll(StatementParts parts, ExpressionSyntax list, SemanticModel model, CancellationToken cancellation)
    {
        if (CollectionItems.Of(ValueSyntax.Unwrapped(list)) is not { } items)
        {
            parts.Principals.Add(null);
            return;
        }

        foreach (ExpressionSyntax item in items) Add(parts, item, model, cancellation);
    }

    /// <summary>Adds one.</summary>
    public static void Add(StatementParts parts, ExpressionSyntax principal, SemanticModel model, CancellationToken cancellation)
    {
        principal = ValueSyntax.Unwrapped(principal);
        if (principal is not BaseObjectCreationExpressionSyntax made
            || MadeObject.TypeOf(made, model, cancellation) is not { } type || !type.StartsWith(Namespace, StringComparison.Ordinal))
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
                string account = model.GetConstantValue(first, cancellation).Value as string ?? Unknown;
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
            case "FederatedPrincipal" or "WebIdentityPrincipal" when first is not null:
                parts.Principals.Add(new("Federated", first));
                parts.HasUnknownConditions |= arguments.Count > 1;
                break;
            case "PrincipalWithConditions" when arguments is [var inner, var conditions]:
                Add(parts, inner, model, cancellation);
                if (parts.Conditions is null) parts.Conditions = conditions;
                else parts.HasUnknownConditions = true;
                break;
            default:
                // A condition goes with some of these, such as the organization.
                parts.Principals.Add(null);
                parts.HasUnknownConditions = true;
                break;
        }
    }
}
