namespace PolicyKit.Json;

/// <summary>Passes over a comment, which JSON does not know, so that the rest can be read.</summary>
internal static class JsonComment
{
    public static bool PassOver(string text, ref int at, JsonErrors errors)
    {
        char second = at + 1 < text.Length ? text[at + 1] : '\0';
        if (second is not ('/' or '*')) return false;
        int start = at;
        int end = second == '/' ? text.IndexOf('\n', at) : text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        at = end < 0 ? text.Length : second == '/' ? end : end + 2;
        errors.Add(TextRange.FromBounds(start, at), "JSON has no comments: remove it; a Sid can say what a statement is for.");
        return true;
    }
}
