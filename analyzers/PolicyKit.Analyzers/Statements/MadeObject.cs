using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Statements;

/// <summary>An object that code makes, read by names.</summary>
internal static class MadeObject
{
    /// <summary>The properties that are set where it is made, with their values.</summary>
    public static IEnumerable<KeyValuePair<string, ExpressionSyntax>> PropertiesOf(BaseObjectCreationExpressionSyntax made)
    {
        foreach (ExpressionSyntax entry in made.Initializer?.Expressions ?? default)
        {
            if (entry is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value })
                yield return new(name.Identifier.ValueText, value);
        }
    }

    /// <summary>The arguments, in their order.</summary>
    public static IReadOnlyList<ExpressionSyntax> ArgumentsOf(BaseObjectCreationExpressionSyntax made) =>
        [.. (made.ArgumentList?.Arguments ?? default).Select(argument => argument.Expression)];

    /// <summary>The full name of its type; null where that is not known.</summary>
    public static string? TypeOf(ExpressionSyntax made, Reading reading) => (reading.TypeOf(made) as INamedTypeSymbol)?.ToDisplayString();
}
