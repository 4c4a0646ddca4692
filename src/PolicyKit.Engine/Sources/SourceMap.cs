using System.Text;
using PolicyKit.Json;
using PolicyKit.Matching;
using PolicyKit.Rules;

namespace PolicyKit.Sources;

/// <summary>Tells where the parts of a text that was made of another stand in that one.</summary>
/// <param name="segments">The parts, in their order, without gaps.</param>
/// <param name="source">The text they were made of.</param>
/// <param name="edits">What the source allows where it is no JSON; null where it is.</param>
internal sealed class SourceMap(IReadOnlyList<Segment> segments, string source, ISourceEdits? edits = null)
{
    /// <summary>The place of a stretch in the source.</summary>
    public TextRange Locate(TextRange range)
    {
        if (segments.Count == 0) return default;
        int start = segments[IndexOf(range.Start)].SourceOf(range.Start);
        if (range.Length == 0) return new(start, 0);
        Segment last = segments[IndexOf(range.End - 1)];
        // A part of what was made is the whole of what it was made of.
        int end = last.Kind == SegmentKind.Copied ? last.SourceOf(range.End) : last.Source.End;
        return TextRange.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>The edit of the source that does what an edit of the made text says; null where there is none.</summary>
    public TextEdit? Locate(TextEdit edit)
    {
        if (segments.Count == 0) return null;
        if (edits?.Replace(edit) is { } replaced) return replaced;
        int first = IndexOf(edit.Range.Start);
        int at = segments[first].SourceOf(edit.Range.Start);
        var holes = new List<string>();
        for (int i = first, end = at; i < segments.Count && (i == first || segments[i].Made.Start < edit.Range.End); i++)
        {
            Segment segment = segments[i];
            // Text that was left out in between would be lost.
            if (segment.Kind == SegmentKind.Made || (i > first && segment.Source.Start != end)) return null;
            if (segment.Kind == SegmentKind.Hole) holes.Add(source.Substring(segment.Source.Start, segment.Source.Length));
            end = segment.Source.End;
        }

        TextEdit moved = edit with { Range = Locate(edit.Range) };
        if (edits is not null && !edits.Accepts(moved)) return null;
        return Filled(edit.NewText, holes) is { } text ? moved with { NewText = text } : null;
    }

    private static string? Filled(string text, List<string> holes)
    {
        if (text.IndexOf(PatternToken.Hole) < 0) return text;
        if (holes.Count == 0) return null;
        var filled = new StringBuilder();
        int next = 0;
        foreach (char c in text)
        {
            if (c == PatternToken.Hole) filled.Append(holes[next++ % holes.Count]);
            else filled.Append(c);
        }

        return filled.ToString();
    }

    /// <summary>The last stretch that begins at or before a position.</summary>
    private int IndexOf(int at)
    {
        int low = 0, high = segments.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (segments[middle].Made.Start <= at) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
