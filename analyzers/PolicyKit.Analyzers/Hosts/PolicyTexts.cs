using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>The strings of a file that may be policies, each whole and once.</summary>
internal sealed class PolicyTexts
{
    private readonly Dictionary<ExpressionSyntax, PolicyWords> _texts = [];
    private readonly Dictionary<string, PolicyWords> _pieces = new(StringComparer.Ordinal);

    private PolicyTexts()
    {
    }

    /// <summary>The strings, in the order of the file.</summary>
    public static IEnumerable<ExpressionSyntax> In(SyntaxNode root, CancellationToken cancellation)
    {
        var texts = new PolicyTexts();
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (LiteralPrefilter.IsText(node))
                texts.Add((ExpressionSyntax)node);
        }
        cancellation.ThrowIfCancellationRequested();
        if (texts._pieces.Count > 0)
            texts.AddPieces(root);
        return texts._texts.Where(text => text.Value == PolicyWords.Both || PolicySink.IsNamedLikeOne(text.Key))
            .Select(text => text.Key)
            .OrderBy(text => text.SpanStart);
    }

    private void Add(ExpressionSyntax literal)
    {
        PolicyWords words = LiteralPrefilter.WordsIn(literal);
        ExpressionSyntax whole = WholeText.Of(literal);
        if (words == PolicyWords.None && !PolicySink.IsNamedLikeOne(whole))
            return;
        _texts[whole] = words | (_texts.TryGetValue(whole, out PolicyWords known) ? known : PolicyWords.None);
        if (words != PolicyWords.None && VariableOf(whole) is { } name)
            _pieces[name] = words | (_pieces.TryGetValue(name, out known) ? known : PolicyWords.None);
    }

    /// <summary>A string that is joined of variables has the words of what they hold.</summary>
    private void AddPieces(SyntaxNode root)
    {
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (node is not IdentifierNameSyntax name || !_pieces.TryGetValue(name.Identifier.ValueText, out PolicyWords words))
                continue;
            ExpressionSyntax use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            ExpressionSyntax whole = WholeText.Of(use);
            if (whole != use && WholeText.IsJoined(whole, use))
                _texts[whole] = words | (_texts.TryGetValue(whole, out PolicyWords known) ? known : PolicyWords.None);
        }
    }

    private static string? VariableOf(ExpressionSyntax value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        _ => null,
    };
}
