using PolicyKit.Building;
using PolicyKit.Catalogue;

namespace PolicyKit.Converting;

/// <summary>Reads what stands for the placeholders of a template, each within its grammar.</summary>
internal static class TemplateMatch
{
    /// <summary>The texts in the placeholders' order, the earlier the shorter; null where the text is not of that form.</summary>
    /// <param name="tokens">The template.</param>
    /// <param name="text">The text.</param>
    /// <param name="grammars">The names of the placeholders' grammars, those of later templates too.</param>
    public static List<string>? Find(IReadOnlyList<TemplateToken> tokens, string text, IEnumerable<string> grammars)
    {
        NameGrammar[] allowed = [.. grammars.Select(static name => (NameGrammar)Enum.Parse(typeof(NameGrammar), name))];
        var found = new List<string>();
        return Match(tokens, 0, text, 0, allowed, found) ? found : null;
    }

    private static bool Match(
        IReadOnlyList<TemplateToken> tokens, int token, string text, int at, NameGrammar[] allowed, List<string> found)
    {
        if (token == tokens.Count) return at == text.Length;
        string literal = tokens[token].Text;
        if (!tokens[token].IsPlaceholder)
        {
            return string.CompareOrdinal(text, at, literal, 0, literal.Length) == 0
                && Match(tokens, token + 1, text, at + literal.Length, allowed, found);
        }

        for (int end = token + 1 == tokens.Count ? text.Length : at + 1; end <= text.Length && end > at; end++)
        {
            string name = text.Substring(at, end - at);
            if (!GrammarCheck.Fits(name, allowed[found.Count])) continue;
            found.Add(name);
            if (Match(tokens, token + 1, text, end, allowed, found)) return true;
            found.RemoveAt(found.Count - 1);
        }

        return false;
    }
}
