using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Objects;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Statements;

/// <summary>Reads the statements that Pulumi's <c>GetPolicyDocument</c> is given.</summary>
internal static class PulumiStatements
{
    /// <summary>What a creation of a statement says; null where it makes none.</summary>
    public static StatementParts? Read(BaseObjectCreationExpressionSyntax made, Reading reading)
    {
        if (MadeObject.TypeOf(made, reading) is not (PulumiNames.Input or PulumiNames.Plain)) return null;
        var parts = new StatementParts(made.Span);
        ObjectProperties properties = ObjectProperties.Of(made, user: null, reading);
        foreach (KeyValuePair<string, List<ExpressionSyntax>> property in properties.All)
        {
            foreach (ExpressionSyntax value in property.Value) Set(parts, property.Key, value, reading);
        }

        if (!properties.IsComplete) parts.Open();
        parts.Follow(ObjectLife.Of(made, reading.Model, reading.Cancellation));
        return parts;
    }

    private static void Set(StatementParts parts, string property, ExpressionSyntax value, Reading reading)
    {
        if (CdkNames.ElementOf(property) is { } element) parts.Add(element, value);
        else if (property == "Effect") parts.Effect = value;
        else if (property == "Sid") parts.Sid = value;
        else if (property is "Principals" or "NotPrincipals") AddPrincipals(parts, property, value, reading);
        else if (property == "Conditions") AddConditions(parts, value, reading);
    }

    private static void AddPrincipals(StatementParts parts, string property, ExpressionSyntax list, Reading reading)
    {
        parts.PrincipalsAreExcluded |= property == "NotPrincipals";
        foreach (ExpressionSyntax? item in ItemsOf(list, reading))
        {
            ObjectProperties? given = Given(item, reading);
            if (given?.Single("Type") is not { } type || reading.ConstantOf(type) is not { } name || given.Single("Identifiers") is not { } identifiers)
            {
                parts.Principals.Add(null);
                continue;
            }

            foreach (ExpressionSyntax? identifier in ItemsOf(identifiers, reading))
                parts.Principals.Add(identifier is null ? null : new(name, identifier));
        }
    }

    private static void AddConditions(StatementParts parts, ExpressionSyntax list, Reading reading)
    {
        foreach (ExpressionSyntax? item in ItemsOf(list, reading))
        {
            ObjectProperties? given = Given(item, reading);
            if (given?.Single("Test") is { } test && given.Single("Variable") is { } variable && given.Single("Values") is { } values)
                parts.Tests.Add(new(test, variable, values));
            else
                parts.HasUnknownConditions = true;
        }
    }

    /// <summary>The items of a list, or the one item that stands where a list may.</summary>
    private static IEnumerable<ExpressionSyntax?> ItemsOf(ExpressionSyntax list, Reading reading) => reading.TypeOf(list) is { } type && !Lists.Is(type)
        ? [list] : ListItems.Of(list, reading).Select(item => item.Value);

    private static ObjectProperties? Given(ExpressionSyntax? item, Reading reading) =>
        item is not null && Creation.Behind(item, reading) is { } made && ObjectProperties.Of(made, user: null, reading) is { IsComplete: true } given ? given : null;
}
