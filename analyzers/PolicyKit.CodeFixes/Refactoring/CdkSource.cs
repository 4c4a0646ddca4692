using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Objects;
using PolicyKit.Analyzers.Statements;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>
/// Policies and statements of the AWS CDK. It reads JSON as the objects of Newtonsoft.Json, which come with it; of others it does
/// not know what to make.
/// </summary>
internal static class CdkSource
{
    public const string Document = "Amazon.CDK.AWS.IAM.PolicyDocument";
    private const string Properties = "Amazon.CDK.AWS.IAM.PolicyDocumentProps";
    private const string Parse = ".FromJson(Newtonsoft.Json.Linq.JObject.Parse(";

    public static PolicySource? OfStatement(
        BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation) =>
        !TypedSource.IsChangedLater(made, model, cancellation) && Parts(made, model, cancellation) is { } parts
        && TypedSource.DocumentOf(parts, model, cancellation) is { } policy
            ? TypedSource.Source(
                made, policy, parts.Kind, TypedSource.NameOf(made, CdkNames.Statement) + Parse,
                ".ToDocument().Statements[0].ToJson()))")
            : null;

    public static PolicySource? OfDocument(
        BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation)
    {
        if (made.Initializer is not null || MadeObject.ArgumentsOf(made) is not [BaseObjectCreationExpressionSyntax properties])
            return null;
        if (MadeObject.TypeOf(properties, new Reading(model, cancellation)) != Properties)
            return null;
        if (properties.Initializer is not { Expressions: [_] } || MadeObject.PropertiesOf(properties).ToArray() is not [{ Key: "Statements", Value: var list }]
            || CollectionItems.Of(Unwrapped.Of(list)) is not { } statements)
            return null;
        PolicyDocument? policy = TypedSource.DocumentOf(statements, statement =>
            Parts(statement, model, cancellation) is { } parts ? TypedSource.DocumentOf(parts, model, cancellation) : null);
        return policy is null
            ? null
            : TypedSource.Source(made, policy, PolicyKind.Auto, TypedSource.NameOf(made, Document) + Parse, ".ToJson()))");
    }

    private static StatementParts? Parts(
        BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation)
    {
        if (made.Initializer is not null || MadeObject.ArgumentsOf(made) is not [BaseObjectCreationExpressionSyntax properties])
            return null;
        // Together they are no statement.
        var names = MadeObject.PropertiesOf(properties).Select(static property => property.Key).ToList();
        if (names.Contains("Principals") && names.Contains("NotPrincipals"))
            return null;
        StatementParts? parts = CdkStatements.Read(made, new Reading(model, cancellation));
        return parts is null || parts.Principals.Any(DependsOnTheStack) ? null : parts;
    }

    // The CDK fills in an account's partition, and how a service is called in the stack's region, when it makes the template.
    private static bool DependsOnTheStack(StatementPrincipal? principal) =>
        principal is null or { Type: "Service" } or { Value: null, Text: not "*" };
}
