using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>Tells code that talks to an emulator on the same machine, which takes any key.</summary>
internal static class LocalEndpoint
{
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "host.docker.internal", "localstack"];

    /// <summary>Whether the statement that holds the node names a local endpoint.</summary>
    public static bool IsBeside(SyntaxNode node)
    {
        SyntaxNode? statement = node.FirstAncestorOrSelf<SyntaxNode>(
            ancestor => ancestor is StatementSyntax or MemberDeclarationSyntax);
        return statement is not null && statement.DescendantTokens().Any(IsLocal);
    }

    private static bool IsLocal(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken)
        ? token.ValueText == "LocalStack"
        : IsLocalText(token);

    private static bool IsLocalText(SyntaxToken token) =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        && Hosts.Any(host => token.ValueText.IndexOf(host, StringComparison.OrdinalIgnoreCase) >= 0);
}
