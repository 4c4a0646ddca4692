using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>An item of a list that code makes.</summary>
/// <param name="Value">The expression of the item; null for any number of items that are not known.</param>
/// <param name="Variable">The variable or method whose list it is an item of; null where it stands in the list itself.</param>
internal readonly record struct ListItem(ExpressionSyntax? Value, ISymbol? Variable);
