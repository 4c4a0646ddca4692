using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Hosts;

namespace PolicyKit.Analyzers.Statements;

/// <summary>A value of a statement.</summary>
/// <param name="Expression">The expression of the value, or of a list of values; null where there is none.</param>
/// <param name="Text">The value where a name of the library stands for it; null where it is not known.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct StatementValue(ExpressionSyntax? Expression, string? Text, TextSpan Span)
{
    public static StatementValue Of(ExpressionSyntax expression) => new(expression, null, expression.Span);

    /// <summary>The same, where a property of the CDK may stand for every resource.</summary>
    public static StatementValue OfCdk(ExpressionSyntax expression) => PolicySink.NameOf(expression) == "ANY_RESOURCE"
        ? new(null, "*", expression.Span) : Of(expression);

    public static StatementValue Unknown(TextSpan span) => new(null, null, span);
}
