namespace PolicyKit.Tool.Configuration;

/// <summary>
/// Writes a pattern with <c>{a,b}</c> as the patterns it stands for. Braces without a comma are left: a range or plain text.
/// </summary>
internal static class BraceExpansion
{
    // A section of an .editorconfig needs a few; what needs more is not written by hand.
    private const int Most = 1_000;

    public static List<string> Of(string pattern)
    {
        List<string> open = [pattern], done = [];
        while (open.Count > 0 && done.Count + open.Count <= Most)
        {
            string next = open[^1];
            open.RemoveAt(open.Count - 1);
            if (FindChoice(next) is not { } choice) done.Add(next);
            else open.AddRange(choice.Parts.Select(part => next[..choice.Start] + part + next[choice.End..]));
        }

        return done;
    }

    private static (int Start, int End, List<string> Parts)? FindChoice(string pattern)
    {
        for (int start = pattern.IndexOf('{'); start >= 0; start = pattern.IndexOf('{', start + 1))
        {
            var parts = new List<string>();
            int depth = 0, from = start + 1;
            for (int i = start; i < pattern.Length; i++)
            {
                if (pattern[i] == '{') depth++;
                bool ends = pattern[i] == '}' && --depth == 0;
                if (!ends && !(pattern[i] == ',' && depth == 1)) continue;
                parts.Add(pattern[from..i]);
                from = i + 1;
                if (!ends) continue;
                if (parts.Count > 1) return (start, i + 1, parts);
                break;
            }
        }

        return null;
    }
}
