using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Statements;

/// <summary>Reads statements that the AWS CDK is given as JSON: <c>PolicyStatement.FromJson</c>.</summary>
internal static class JsonStatements
{
    public const string Method = "FromJson";

    /// <summary>The statement; null where the call makes none of the CDK's.</summary>
    public static StatementParts? Read(InvocationExpressionSyntax call, Reading reading)
    {
        if (call.ArgumentList.Arguments is not [var json] || reading.SymbolOf(call) is not IMethodSymbol method
            || method.ContainingType.ToDisplayString() != CdkNames.Statement) return null;
        return new StatementParts(call.Span) { Kind = CdkTakers.KindOf(call, reading), Json = Parsed(Unwrapped.Of(json.Expression)) };
    }

    /// <summary>The text that is parsed, or the object itself.</summary>
    private static ExpressionSyntax Parsed(ExpressionSyntax json) => json is InvocationExpressionSyntax { ArgumentList.Arguments: [var text, ..] } parse
        && PolicySink.NameOf(parse.Expression) is "Deserialize" or "DeserializeObject" or "Parse" ? text.Expression : json;
}
