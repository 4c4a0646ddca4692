using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Statements;

/// <summary>A principal of a statement.</summary>
/// <param name="Type">The type, such as <c>AWS</c>.</param>
/// <param name="Value">The expression of its value; null where the text is given.</param>
/// <param name="Text">The value; with U+FFFC where some of it is not known. Text around the expression, where there is one.</param>
/// <param name="Span">Where it stands; null where the value's expression says it.</param>
internal sealed record StatementPrincipal(string Type, ExpressionSyntax? Value, string Text = "", TextSpan? Span = null);
