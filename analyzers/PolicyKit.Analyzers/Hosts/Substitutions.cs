using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>A literal used as a template: <c>"...BUCKET...".Replace("BUCKET", name)</c>. What is replaced is a hole.</summary>
internal static class Substitutions
{
    public static LiteralMap Apply(LiteralMap map, ExpressionSyntax template, SemanticModel model)
    {
        SyntaxNode at = template;
        while (at.Parent is ParenthesizedExpressionSyntax outer)
            at = outer;
        while (at.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
            && access.Expression == at)
        {
            if (access.Name.Identifier.ValueText == "Replace"
                && call.ArgumentList.Arguments is [var first, _, ..]
                && model.GetConstantValue(first.Expression) is { HasValue: true, Value: string { Length: > 0 } replaced })
            {
                map = map.WithHolesFor(replaced);
            }
            at = call;
        }
        return map;
    }
}
