using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Objects;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Statements;

/// <summary>Reads the statements of the AWS CDK: what they are made with, and what is added to them in the statements that follow.</summary>
internal static class CdkStatements
{
    /// <summary>What a creation of a statement says; null where it makes none, or where nothing of it is to be seen.</summary>
    public static StatementParts? Read(BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation)
    {
        if (MadeObject.TypeOf(made, model, cancellation) != CdkNames.Statement) return null;
        var parts = new StatementParts(made.Span) { Kind = KindOf(made, model, cancellation) };
        switch (MadeObject.ArgumentsOf(made))
        {
            case []:
                break;
            case [var given]:
                if (PropertiesOf(given, model, cancellation) is not { } properties) return null;
                foreach (KeyValuePair<string, ExpressionSyntax> property in MadeObject.PropertiesOf(properties))
                    Set(parts, property.Key, property.Value, model, cancellation);
                if (LaterCalls.On(properties).Any()) parts.Open();
                break;
            default:
                return null;
        }

        foreach (InvocationExpressionSyntax? call in LaterCalls.On(made))
        {
            if (call is null) parts.Open();
            else Apply(parts, call, model, cancellation);
        }

        return parts;
    }

    /// <summary>Where the properties are made, here or in a variable that holds nothing else.</summary>
    private static BaseObjectCreationExpressionSyntax? PropertiesOf(ExpressionSyntax given, SemanticModel model, CancellationToken cancellation)
    {
        given = ValueSyntax.Unwrapped(given);
        if (given is not BaseObjectCreationExpressionSyntax && model.GetSymbolInfo(given, cancellation).Symbol is { } variable
            && DeclaredText.Of(variable, given, cancellation) is { } declared && declared.SyntaxTree == given.SyntaxTree)
            given = ValueSyntax.Unwrapped(declared);
        return given is BaseObjectCreationExpressionSyntax made && MadeObject.TypeOf(made, model, cancellation) == CdkNames.Properties
            ? made : null;
    }

    private static StatementValue ValueOf(ExpressionSyntax value, SemanticModel model, CancellationToken cancellation) =>
        PolicySink.NameOf(value) == "ANY_RESOURCE" && model.GetSymbolInfo(value, cancellation).Symbol?.ToDisplayString() == CdkNames.AnyResource
            ? new StatementValue(null, "*", value.Span)
            : StatementValue.Of(value);

    private static void Set(
        StatementParts parts, string property, ExpressionSyntax value, SemanticModel model, CancellationToken cancellation)
    {
        if (CdkNames.ElementOf(property) is { } element) parts.Add(element, ValueOf(value, model, cancellation));
        else if (property == "Effect") parts.Effect = value;
        else if (property == "Sid") parts.Sid = value;
        else if (property == "Conditions") parts.Conditions = value;
        else if (property is "Principals" or "NotPrincipals")
        {
            parts.PrincipalsAreExcluded |= property == "NotPrincipals";
            CdkPrincipals.AddAll(parts, value, model, cancellation);
        }
    }

    private static void Apply(StatementParts parts, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        string method = PolicySink.NameOf(call.Expression);
        ExpressionSyntax[] arguments = [.. call.ArgumentList.Arguments.Select(argument => argument.Expression)];
        if (CdkNames.ElementOfMethod(method) is { } element)
        {
            foreach (ExpressionSyntax argument in arguments) parts.Add(element, argument);
        }
        else if (method is "AddPrincipals" or "AddNotPrincipals")
        {
            parts.PrincipalsAreExcluded |= method == "AddNotPrincipals";
            foreach (ExpressionSyntax argument in arguments) CdkPrincipals.Add(parts, argument, model, cancellation);
        }
        else if (method == "AddAnyPrincipal") parts.Principals.Add(new("AWS", null, "*", call.Span));
        else if (method == "AddArnPrincipal" && arguments is [var arn]) parts.Principals.Add(new("AWS", arn));
        else if (method == "AddServicePrincipal" && arguments is [var service, ..]) parts.Principals.Add(new("Service", service));
        else if (method == "AddAllResources") parts.Add(PolicyElements.Resource, new StatementValue(null, "*", call.Span));
        else if (method.StartsWith("Add", StringComparison.Ordinal) && method.EndsWith("Principal", StringComparison.Ordinal)) parts.Principals.Add(null);
        else if (method.StartsWith("Add", StringComparison.Ordinal)) parts.HasUnknownConditions = true;
        else if (method is not ("ToJSON" or "ToString" or "Copy" or "Freeze" or "ToStatementJson")) parts.Open();
    }

    /// <summary>What the statement is handed to at once, or where the variable that holds it goes.</summary>
    private static PolicyKind KindOf(ExpressionSyntax made, SemanticModel model, CancellationToken cancellation)
    {
        if (made.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }) return Taken(call);
        if (Infrastructure.LocalDeclaration.Of(made) is not { } declaration) return PolicyKind.Auto;
        PolicyKind[] kinds =
        [
            .. declaration.Following.SelectMany(statement => statement.DescendantNodes()).OfType<ArgumentSyntax>()
                .Where(argument => argument.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == declaration.Name)
                .Select(argument => argument.Parent?.Parent is InvocationExpressionSyntax taker
                    ? Taken(taker) : PolicyKind.Auto)
                .Distinct(),
        ];
        return kinds is [var kind] ? kind : PolicyKind.Auto;

        PolicyKind Taken(InvocationExpressionSyntax call)
        {
            PolicyKind kind = CdkNames.KindOf(PolicySink.NameOf(call.Expression));
            bool isOfEndpoint = kind == PolicyKind.Identity && call.Expression is MemberAccessExpressionSyntax access
                && CdkNames.IsEndpoint(model.GetTypeInfo(access.Expression, cancellation).Type);
            return isOfEndpoint ? PolicyKind.VpcEndpoint : kind;
        }
    }
}
