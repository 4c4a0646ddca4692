using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>The strings of a file that may be policies, each whole and once.</summary>
internal sealed class PolicyTexts
{
    private readonly SyntaxNode _root;
    private readonly string _file;
    private readonly Dictionary<ExpressionSyntax, PolicyWords> _texts = [];
    private readonly Dictionary<string, PolicyWords> _pieces = new(StringComparer.Ordinal);

    private PolicyTexts(SyntaxNode root, string file)
    {
        _root = root;
        _file = file;
    }

    /// <summary>The strings that have the words of a policy, in the order of the file.</summary>
    public static IReadOnlyList<ExpressionSyntax> In(SyntaxNode root, string file)
    {
        var texts = new PolicyTexts(root, file);
        texts.AddLiterals("Statement");
        texts.AddLiterals("Effect");
        texts.AddPieces();
        return [.. texts._texts.Keys.Where(text => texts._texts[text] == PolicyWords.Both).OrderBy(text => text.SpanStart)];
    }

    /// <summary>The strings that stand where a policy is expected, going by names.</summary>
    public static IReadOnlyList<ExpressionSyntax> AtSinks(SyntaxNode root, string file)
    {
        var found = new HashSet<ExpressionSyntax>();
        foreach (SyntaxToken token in WordSearch.Tokens(root, file, "Policy"))
        {
            foreach (ExpressionSyntax value in token.Parent is SimpleNameSyntax name ? SinkSyntax.ValuesOf(name) : [])
            {
                if (PolicySink.IsNamedLikeOne(value) && value.DescendantNodesAndSelf().Any(node => IsWhole(node, value)))
                    found.Add(value);
            }
        }
        return [.. found];
    }

    private static bool IsWhole(SyntaxNode node, ExpressionSyntax value) =>
        LiteralPrefilter.IsText(node) && WholeText.Of((ExpressionSyntax)node) == value;

    private void AddLiterals(string word)
    {
        foreach (SyntaxToken token in WordSearch.Tokens(_root, _file, word))
        {
            if ((token.Parent is InterpolatedStringTextSyntax text ? text.Parent : token.Parent) is ExpressionSyntax literal
                && LiteralPrefilter.IsText(literal))
                Add(literal);
        }
    }

    private void Add(ExpressionSyntax literal)
    {
        PolicyWords words = LiteralPrefilter.WordsIn(literal);
        ExpressionSyntax whole = WholeText.Of(literal);
        Add(_texts, whole, words);
        if (VariableOf(whole) is { } name)
            Add(_pieces, name, words);
    }

    /// <summary>A string that is joined of variables has the words of what they hold.</summary>
    private void AddPieces()
    {
        foreach (KeyValuePair<string, PolicyWords> piece in _pieces.ToArray())
        {
            foreach (SyntaxToken token in WordSearch.Tokens(_root, _file, piece.Key))
            {
                if (token.ValueText != piece.Key || token.Parent is not IdentifierNameSyntax name)
                    continue;
                ExpressionSyntax use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                ExpressionSyntax whole = WholeText.Of(use);
                if (whole != use && WholeText.IsJoined(whole, use))
                    Add(_texts, whole, piece.Value);
            }
        }
    }

    private static void Add<TKey>(Dictionary<TKey, PolicyWords> all, TKey key, PolicyWords words)
        where TKey : notnull =>
        all[key] = words | (all.TryGetValue(key, out PolicyWords known) ? known : PolicyWords.None);

    private static string? VariableOf(ExpressionSyntax value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        _ => null,
    };
}
