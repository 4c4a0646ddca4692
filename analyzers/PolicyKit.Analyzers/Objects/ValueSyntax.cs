using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Hosts;

namespace PolicyKit.Analyzers.Objects;

/// <summary>The syntax of values that are serialised.</summary>
internal static class ValueSyntax
{
    /// <summary>The JSON of a value that is no text; null for others.</summary>
    public static string? Scalar(ExpressionSyntax value) => value.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => "true",
        SyntaxKind.FalseLiteralExpression => "false",
        SyntaxKind.NullLiteralExpression => "null",
        SyntaxKind.NumericLiteralExpression => value is LiteralExpressionSyntax { Token.Value: int number }
            ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null,
        _ => null,
    };

    /// <summary>What a call gives back as it is, such as a list made of an array.</summary>
    public static ExpressionSyntax? Inner(ExpressionSyntax value)
    {
        if (value is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
            return null;
        return (PolicySink.NameOf(access), call.ArgumentList.Arguments) switch
        {
            ("ToList" or "ToArray", []) => access.Expression,
            ("Create" or "FromObject" or "SerializeToNode" or "SerializeToElement", [var only]) => only.Expression,
            _ => null,
        };
    }

    /// <summary>Where the object or list opens and closes.</summary>
    public static (TextSpan Open, TextSpan Close) BracesOf(ExpressionSyntax created) => created switch
    {
        AnonymousObjectCreationExpressionSyntax anonymous => (anonymous.OpenBraceToken.Span, anonymous.CloseBraceToken.Span),
        BaseObjectCreationExpressionSyntax { Initializer: { } list } => BracesOf(list),
        ArrayCreationExpressionSyntax { Initializer: { } list } => BracesOf(list),
        ImplicitArrayCreationExpressionSyntax { Initializer: { } list } => BracesOf(list),
        _ => (new TextSpan(created.SpanStart, Math.Min(3, created.Span.Length)), new TextSpan(created.Span.End, 0)),
    };

    private static (TextSpan Open, TextSpan Close) BracesOf(InitializerExpressionSyntax list) =>
        (list.OpenBraceToken.Span, list.CloseBraceToken.Span);
}
