using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Objects;

namespace PolicyKit.Analyzers.Statements;

/// <summary>The items of a list that code writes out.</summary>
internal static class ListItems
{
    /// <summary>The items; a null alone where they are not known.</summary>
    public static IReadOnlyList<ExpressionSyntax?> Of(ExpressionSyntax list) =>
        CollectionItems.Of(ValueSyntax.Unwrapped(list)) is { } items ? [.. items] : new ExpressionSyntax?[] { null };
}
