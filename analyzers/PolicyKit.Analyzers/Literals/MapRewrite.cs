using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>What string methods make of a text, character by character.</summary>
internal static class MapRewrite
{
    /// <summary>The text without white space, or the given characters, at its ends.</summary>
    public static LiteralMap Trim(LiteralMap map, string? characters, bool atStart, bool atEnd)
    {
        int start = 0, end = map.Text.Length;
        while (atStart && start < end && IsTrimmed(map.Text[start], characters))
            start++;
        while (atEnd && end > start && IsTrimmed(map.Text[end - 1], characters))
            end--;
        var stretches = new List<Stretch>();
        if (start > 0)
            stretches.Add(new Stretch(0, start, ""));
        if (end < map.Text.Length)
            stretches.Add(new Stretch(end, map.Text.Length - end, ""));
        return Apply(map, stretches, encoding: null);
    }

    /// <summary>The text after <c>Replace</c>.</summary>
    /// <param name="map">The text.</param>
    /// <param name="from">What is replaced.</param>
    /// <param name="to">What stands there afterwards; null when that is not known.</param>
    /// <param name="comparison">How it is looked for.</param>
    public static LiteralMap Replace(LiteralMap map, string from, string? to, StringComparison comparison)
    {
        var stretches = new List<Stretch>();
        bool isFixed = from.Length != 1 || to is not { Length: 1 };
        for (int at = Next(0); at >= 0; at = Next(at + from.Length))
            stretches.Add(new Stretch(at, from.Length, to, isFixed));
        return Apply(map, stretches, new ReplaceEncoding(from, to, comparison));

        int Next(int start) => from.Length > 0 && start < map.Text.Length ? map.Text.IndexOf(from, start, comparison) : -1;
    }

    /// <summary>The text with others in place of its stretches, which are in order and do not overlap.</summary>
    public static LiteralMap Apply(LiteralMap map, IReadOnlyList<Stretch> stretches, TextEncoding? encoding)
    {
        if (stretches.Count == 0 && encoding is null)
            return map;
        var output = new LiteralMapBuilder(map.Text.Length);
        int next = 0, at = 0;
        foreach (LiteralSegment segment in map.Segments)
        {
            output.Begin(segment, segment.Style, encoding is null ? segment.Encodings : [encoding, .. segment.Encodings]);
            for (at = Math.Max(at, segment.Start); at < segment.End;)
            {
                if (next == stretches.Count || at < stretches[next].Start)
                {
                    output.Add(map[at++]);
                    continue;
                }
                Stretch stretch = stretches[next++];
                Add(output, stretch, map.SourceOf(stretch.Start, stretch.End - stretch.Start));
                at = stretch.End;
            }
            output.End();
        }
        return output.Build(map.Source);
    }

    private static void Add(LiteralMapBuilder output, Stretch stretch, TextSpan source)
    {
        if (stretch.Text is null)
            output.AddHole(source);
        else if (stretch.IsFixed)
            output.AddFixed(stretch.Text, source);
        else
            output.Add(stretch.Text[0], source.Start, source.End);
    }

    private static bool IsTrimmed(char c, string? characters) =>
        c != LiteralMap.Hole && (characters is { Length: > 0 } ? characters.IndexOf(c) >= 0 : char.IsWhiteSpace(c));
}
