using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>
/// Finds tokens by their text. A walk over the tree makes an object of each node in it; this makes those above the few tokens
/// that matter.
/// </summary>
internal static class WordSearch
{
    /// <summary>Whether one of the words stands in a text; the case of letters counts.</summary>
    public static bool HasAny(string text, string[] words) => Array.Exists(words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary>The tokens of the file that the word stands in, each once; comments are none.</summary>
    public static IEnumerable<SyntaxToken> Tokens(SyntaxNode root, string file, string word)
    {
        // A name that is still to be typed is empty, and stands everywhere.
        int at = word.Length > 0 ? file.IndexOf(word, StringComparison.Ordinal) : -1;
        while (at >= 0 && at < root.FullSpan.End)
        {
            SyntaxToken token = root.FindToken(at);
            bool isInside = token.Span.Contains(at);
            if (isInside)
                yield return token;
            int next = Math.Max(at + word.Length, isInside ? token.Span.End : 0);
            at = next < file.Length ? file.IndexOf(word, next, StringComparison.Ordinal) : -1;
        }
    }
}
