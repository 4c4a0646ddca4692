using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Literals;

/// <summary>The shape of calls on a <c>StringBuilder</c>.</summary>
internal static class BuilderCalls
{
    /// <summary>What the chain of calls begins with.</summary>
    public static ExpressionSyntax RootOf(ExpressionSyntax chain)
    {
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            chain = access.Expression;
        return chain;
    }

    /// <summary>The beginning of the chain and each call in it, in the order in which they run.</summary>
    public static IEnumerable<ExpressionSyntax> LinksOf(ExpressionSyntax chain)
    {
        var links = new List<ExpressionSyntax> { chain };
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            chain = access.Expression;
            links.Add(chain);
        }
        links.Reverse();
        return links;
    }

    /// <summary>Whether the node uses the builder only to get its text.</summary>
    public static bool IsOnlyRead(SyntaxNode node, string builder) =>
        Uses(node, builder).All(use => use is "ToString" or "Length");

    /// <summary>Whether the node at most appends to the builder.</summary>
    public static bool IsOnlyAppendedTo(SyntaxNode node, string builder) => Uses(node, builder).All(use =>
        use is "ToString" or "Length" or "Append" or "AppendLine" or "AppendFormat" or "AppendJoin");

    /// <summary>The members that are used of the builder; an empty name where it is used as a whole.</summary>
    private static IEnumerable<string> Uses(SyntaxNode node, string builder)
    {
        foreach (SyntaxNode inner in node.DescendantNodes())
        {
            if (inner is IdentifierNameSyntax name && name.Identifier.ValueText == builder)
            {
                yield return name.Parent is MemberAccessExpressionSyntax access && access.Expression == name
                    ? access.Name.Identifier.ValueText
                    : "";
            }
        }
    }
}
