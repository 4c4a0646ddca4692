using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Builder;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Model;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>Reads a policy that a string expression spells out.</summary>
internal static class LiteralSource
{
    /// <summary>The policy; null where the string is none, or code that makes the same policy cannot take its place.</summary>
    public static PolicySource? Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        // Constants count as expressions: their names belong into the new code.
        if (LiteralReader.Read(expression, static _ => null, cancellation) is not { } map || !PolicySniffer.MayBePolicy(map.Text))
            return null;
        if (!PolicyPlace.IsReplaceable(expression) || !TakesString(expression, model, cancellation))
            return null;
        var standIns = new StandIns(map.Text);
        if (Fill(map, expression, standIns, model, cancellation) is not { } json)
            return null;
        PolicyKind kind = PolicySink.Of(expression, model, cancellation)?.Kind ?? PolicyKind.Auto;
        return ParsedBy(expression, model, cancellation) is { } parsed
            ? new PolicySource(parsed, json, kind, standIns, "", ".ToDocument()")
            : new PolicySource(expression, json, kind, standIns, "", ".ToJson()");
    }

    /// <summary>The call by which PolicyKit reads the text; null where it does not.</summary>
    private static InvocationExpressionSyntax? ParsedBy(
        ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        expression.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1 } list }
        && list.Parent is InvocationExpressionSyntax call
        && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { Name: "Parse" } method
        && BuilderTypes.Is(method.ContainingType, "PolicyDocument") && !PolicyPlace.HasRemark(call)
            ? call
            : null;

    private static string? Fill(
        LiteralMap map, ExpressionSyntax expression, StandIns standIns, SemanticModel model, CancellationToken cancellation)
    {
        var json = new StringBuilder(map.Text.Length);
        for (int i = 0; i < map.Text.Length; i++)
        {
            if (map.Text[i] != LiteralMap.Hole)
            {
                json.Append(map.Text[i]);
                continue;
            }
            if (At(map.SourceOf(i), expression) is not { } part || !CarriedExpression.IsCarried(part, model, cancellation))
                return null;
            string? constant = model.GetConstantValue(part, cancellation).Value as string;
            json.Append(standIns.Of(part.ToString(), constant));
        }
        return json.ToString();
    }

    private static ExpressionSyntax? At(TextSpan span, ExpressionSyntax expression)
    {
        foreach (SyntaxNode node in expression.DescendantNodesAndSelf(node => node.Span.Contains(span)))
        {
            if (node.Span != span)
                continue;
            if (node is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole)
                return hole.Expression;
            if (node is ExpressionSyntax part && part != expression)
                return part;
        }
        return null;
    }

    // An interpolated string may become something else than a string, such as a FormattableString.
    private static bool TakesString(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetTypeInfo(expression, cancellation).ConvertedType is not { TypeKind: not TypeKind.Error } wanted)
            return false;
        ITypeSymbol text = model.Compilation.GetSpecialType(SpecialType.System_String);
        return model.Compilation.ClassifyConversion(text, wanted).IsImplicit;
    }
}
