using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Credentials;

namespace PolicyKit.Analyzers.Credentials;

/// <summary>Finds the literals of a file that are keys by their shape, or by shape and name.</summary>
internal static class KeyLiterals
{
    // A search that minds the case is many times faster than one that does not.
    private static readonly string[] Secrets = ["ecret", "ECRET"];

    /// <summary>Whether the file may have any.</summary>
    public static bool MayHold(string file) => KeyScan.MayHold(file)
        || WordSearch.HasAny(file, Secrets);

    /// <summary>Each key with its place, once.</summary>
    public static IEnumerable<(FoundKey Key, SyntaxToken Token, TextSpan Span)> In(SyntaxNode root, string file)
    {
        var seen = new HashSet<TextSpan>();
        foreach (FoundKey key in KeyScan.MayHold(file) ? KeyScan.Find(file) : [])
        {
            SyntaxToken token = root.FindToken(key.Start);
            var span = new TextSpan(key.Start, key.Length);
            if (IsText(token) && token.Span.Contains(span) && seen.Add(span)) yield return (key, token, span);
        }

        foreach (SyntaxToken name in Secrets.SelectMany(word => WordSearch.Tokens(root, file, word)))
        {
            if (ValueOf(name) is not { } value || !KeyShape.IsSecretKey(value.Token.ValueText)) continue;
            if (seen.Add(value.Span)) yield return (new(value.SpanStart, value.Span.Length, "A secret access key"), value.Token, value.Span);
        }
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.Utf8StringLiteralToken;

    /// <summary>The literal that is given to what the name names: a variable, a property, an entry of a dictionary, a setting.</summary>
    private static LiteralExpressionSyntax? ValueOf(SyntaxToken name)
    {
        if (!SettingsKeys.IsSecret(name.ValueText) && !EndsLikeASecret(name.ValueText)) return null;
        ExpressionSyntax? value = name.Parent switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => (name.Parent?.AncestorsAndSelf().Take(5).FirstOrDefault(node =>
                node is AssignmentExpressionSyntax or InitializerExpressionSyntax { Expressions.Count: 2 }) switch
            {
                AssignmentExpressionSyntax set when set.Left.Span.Contains(name.Span) => set.Right,
                InitializerExpressionSyntax { Expressions: [var key, var given] } when key.Span.Contains(name.Span) => given,
                _ => null,
            }),
        };
        return value as LiteralExpressionSyntax;
    }

    /// <summary>Names such as <c>awsSecretAccessKey</c> or <c>_s3SecretKey</c>.</summary>
    private static bool EndsLikeASecret(string name) =>
        name.EndsWith("SecretKey", StringComparison.OrdinalIgnoreCase) || name.EndsWith("SecretAccessKey", StringComparison.OrdinalIgnoreCase);
}
