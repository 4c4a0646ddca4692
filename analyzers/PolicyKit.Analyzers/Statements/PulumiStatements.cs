using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Objects;

namespace PolicyKit.Analyzers.Statements;

/// <summary>Reads the statements that Pulumi's <c>GetPolicyDocument</c> is given.</summary>
internal static class PulumiStatements
{
    /// <summary>What a creation of a statement says; null where it makes none.</summary>
    public static StatementParts? Read(BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation)
    {
        if (MadeObject.TypeOf(made, model, cancellation) is not (PulumiNames.Input or PulumiNames.Plain)) return null;
        var parts = new StatementParts(made.Span);
        foreach (KeyValuePair<string, ExpressionSyntax> property in MadeObject.PropertiesOf(made))
        {
            if (CdkNames.ElementOf(property.Key) is { } element) parts.Add(element, property.Value);
            else if (property.Key == "Effect") parts.Effect = property.Value;
            else if (property.Key == "Sid") parts.Sid = property.Value;
            else if (property.Key is "Principals" or "NotPrincipals") AddPrincipals(parts, property, model, cancellation);
            else if (property.Key == "Conditions") AddConditions(parts, property.Value);
        }

        if (LaterCalls.On(made).Any()) parts.Open();
        return parts;
    }

    private static void AddPrincipals(
        StatementParts parts, KeyValuePair<string, ExpressionSyntax> property, SemanticModel model, CancellationToken cancellation)
    {
        parts.PrincipalsAreExcluded |= property.Key == "NotPrincipals";
        foreach (ExpressionSyntax? item in ListItems.Of(property.Value))
        {
            Dictionary<string, ExpressionSyntax> given = Given(item);
            if (!given.TryGetValue("Type", out ExpressionSyntax? type) || model.GetConstantValue(type, cancellation).Value is not string name
                || !given.TryGetValue("Identifiers", out ExpressionSyntax? identifiers))
            {
                parts.Principals.Add(null);
                continue;
            }

            foreach (ExpressionSyntax? identifier in ListItems.Of(identifiers))
                parts.Principals.Add(identifier is null ? null : new(name, identifier));
        }
    }

    private static void AddConditions(StatementParts parts, ExpressionSyntax list)
    {
        foreach (ExpressionSyntax? item in ListItems.Of(list))
        {
            Dictionary<string, ExpressionSyntax> given = Given(item);
            given.TryGetValue("Test", out ExpressionSyntax? test);
            given.TryGetValue("Variable", out ExpressionSyntax? variable);
            given.TryGetValue("Values", out ExpressionSyntax? values);
            if (test is null || variable is null || values is null) parts.HasUnknownConditions = true;
            else parts.Tests.Add(new(test, variable, values));
        }
    }

    /// <summary>The items of a list; one that is null where they are not all to be seen.</summary>
    private static Dictionary<string, ExpressionSyntax> Given(ExpressionSyntax? item)
    {
        var given = new Dictionary<string, ExpressionSyntax>(StringComparer.Ordinal);
        if (item is BaseObjectCreationExpressionSyntax made)
        {
            foreach (KeyValuePair<string, ExpressionSyntax> property in MadeObject.PropertiesOf(made)) given[property.Key] = property.Value;
        }

        return given;
    }
}
