using Microsoft.CodeAnalysis;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Statements;

/// <summary>How the AWS CDK for .NET names the parts of a statement.</summary>
internal static class CdkNames
{
    public const string Statement = "Amazon.CDK.AWS.IAM.PolicyStatement";
    public const string Properties = "Amazon.CDK.AWS.IAM.PolicyStatementProps";

    /// <summary>The CDK's name for every resource there is.</summary>
    public const string AnyResource = "Amazon.CDK.CustomResources.AwsCustomResourcePolicy.ANY_RESOURCE";

    /// <summary>The element of a policy that a property is.</summary>
    public static string? ElementOf(string property) => property switch
    {
        "Actions" => PolicyElements.Action,
        "NotActions" => PolicyElements.NotAction,
        "Resources" => PolicyElements.Resource,
        "NotResources" => PolicyElements.NotResource,
        _ => null,
    };

    /// <summary>The element that a method adds texts to.</summary>
    public static string? ElementOfMethod(string method) =>
        method.StartsWith("Add", StringComparison.Ordinal) ? ElementOf(method.Substring("Add".Length)) : null;

    /// <summary>Whether a type is an endpoint of a VPC, whose policy names principals though it is added to like a role's.</summary>
    public static bool IsEndpoint(ITypeSymbol? type) => type is not null
        && type.Name.EndsWith("VpcEndpoint", StringComparison.Ordinal)
        && type.ContainingNamespace.ToDisplayString() == "Amazon.CDK.AWS.EC2";

    /// <summary>What a policy is attached to that a statement is handed to by this method, or as this property.</summary>
    public static PolicyKind KindOf(string name) => name switch
    {
        "AddToPolicy" or "AddToRolePolicy" or "AddToPrincipalPolicy" or "AddToPrincipalOrResource" => PolicyKind.Identity,
        "AddToResourcePolicy" => PolicyKind.Resource,
        _ => PolicyKind.Auto,
    };
}
