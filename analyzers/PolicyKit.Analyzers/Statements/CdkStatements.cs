using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Statements;

/// <summary>Reads the statements of the AWS CDK: what they are made with, and what is added to them in the statements that follow.</summary>
internal sealed class CdkStatements
{
    private readonly StatementParts _parts;
    private readonly Reading _reading;

    private CdkStatements(StatementParts parts, Reading reading)
    {
        _parts = parts;
        _reading = reading;
    }

    /// <summary>What a creation of a statement says; null where it makes none, or where nothing of it is to be seen.</summary>
    public static StatementParts? Read(BaseObjectCreationExpressionSyntax made, Reading reading)
    {
        if (MadeObject.TypeOf(made, reading) != CdkNames.Statement) return null;
        var parts = new StatementParts(made.Span) { Kind = CdkTakers.KindOf(made, reading) };
        var statement = new CdkStatements(parts, reading);
        switch (MadeObject.ArgumentsOf(made))
        {
            case []:
                break;
            case [var given]:
                if (Creation.Behind(given, reading) is not { } properties || MadeObject.TypeOf(properties, reading) != CdkNames.Properties) return null;
                statement.ReadAll(ObjectProperties.Of(properties, made, reading));
                break;
            default:
                return null;
        }

        ObjectLife life = ObjectLife.Of(made, reading.Model, reading.Cancellation);
        foreach (ObjectChange change in life.Changes) statement.Apply(change);
        parts.Follow(life);
        return parts;
    }

    private void ReadAll(ObjectProperties properties)
    {
        foreach (KeyValuePair<string, List<ExpressionSyntax>> property in properties.All)
        {
            foreach (ExpressionSyntax value in property.Value) Set(property.Key, value);
        }

        if (!properties.IsComplete) _parts.Open();
    }

    private void Set(string property, ExpressionSyntax value)
    {
        if (CdkNames.ElementOf(property) is { } element) _parts.Add(element, StatementValue.OfCdk(value));
        else if (property == "Effect") _parts.Effect = value;
        else if (property == "Sid") _parts.Sid = value;
        else if (property == "Conditions") _parts.Conditions = value;
        else if (property is "Principals" or "NotPrincipals")
        {
            _parts.PrincipalsAreExcluded |= property == "NotPrincipals";
            CdkPrincipals.AddAll(_parts, value, _reading);
        }
    }

    private void Apply(ObjectChange change)
    {
        if (change is { Path: [var property], Value: { } value } && property is "Effect" or "Sid") Set(property, value);
        else if (change is { Path: [var method], Call: { } call }) Apply(method, call);
        else _parts.Open();
    }

    private void Apply(string method, InvocationExpressionSyntax call)
    {
        ExpressionSyntax[] arguments = [.. call.ArgumentList.Arguments.Select(argument => argument.Expression)];
        if (CdkNames.ElementOfMethod(method) is { } element)
        {
            foreach (ExpressionSyntax argument in arguments) _parts.Add(element, StatementValue.OfCdk(argument));
        }
        else if (method is "AddPrincipals" or "AddNotPrincipals")
        {
            _parts.PrincipalsAreExcluded |= method == "AddNotPrincipals";
            foreach (ExpressionSyntax argument in arguments)
            {
                if (ListItems.IsWritten(argument)) CdkPrincipals.AddAll(_parts, argument, _reading);
                else CdkPrincipals.Add(_parts, argument, _reading);
            }
        }
        else if (method == "AddAnyPrincipal") _parts.Principals.Add(new("AWS", null, "*", call.Span));
        else if (method == "AddArnPrincipal" && arguments is [var arn]) _parts.Principals.Add(new("AWS", arn));
        else if (method == "AddServicePrincipal" && arguments is [var service, ..]) _parts.Principals.Add(new("Service", service));
        else if (method == "AddAllResources") _parts.Add(PolicyElements.Resource, new StatementValue(null, "*", call.Span));
        else if (method.StartsWith("Add", StringComparison.Ordinal) && method.EndsWith("Principal", StringComparison.Ordinal)) _parts.Principals.Add(null);
        else if (method.StartsWith("Add", StringComparison.Ordinal)) _parts.HasUnknownConditions = true;
        else if (method is not ("ToJSON" or "ToString" or "Copy" or "Freeze" or "ToStatementJson")) _parts.Open();
    }
}
