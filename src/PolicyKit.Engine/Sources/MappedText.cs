using System.Text;
using PolicyKit.Json;
using PolicyKit.Matching;

namespace PolicyKit.Sources;

/// <summary>A text that is made of another, with the place of each part in that one.</summary>
internal sealed class MappedText(string source)
{
    private readonly StringBuilder _text = new();
    private readonly List<Segment> _segments = [];

    public string Source { get; } = source;

    public int Length => _text.Length;

    public IReadOnlyList<Segment> Segments => _segments;

    public override string ToString() => _text.ToString();

    /// <summary>Takes over a stretch of the source as it is.</summary>
    public void Copy(TextRange range)
    {
        if (range.Length == 0) return;
        Segment last = _segments.Count > 0 ? _segments[^1] : default;
        if (last is { Kind: SegmentKind.Copied, Made.Length: > 0 } && last.Source.End == range.Start)
            _segments[^1] = last with { Made = Longer(last.Made, range.Length), Source = Longer(last.Source, range.Length) };
        else
            _segments.Add(new(new(Length, range.Length), range, SegmentKind.Copied));
        _text.Append(Source, range.Start, range.Length);
    }

    /// <summary>Puts something else for a stretch of the source.</summary>
    public void Make(string text, TextRange range) => Add(text, range, SegmentKind.Made);

    /// <summary>Leaves open what a stretch of the source says.</summary>
    public void Hole(TextRange range) => Add(PatternToken.Hole.ToString(), range, SegmentKind.Hole);

    /// <summary>Repeats what was made before.</summary>
    public void Repeat(TextRange made)
    {
        int moved = Length - made.Start;
        string text = _text.ToString(made.Start, made.Length);
        foreach (Segment segment in _segments.ToArray())
        {
            TextRange range = new(segment.Made.Start + moved, segment.Made.Length);
            if (made.Contains(segment.Made)) _segments.Add(segment with { Made = range, Kind = SegmentKind.Made });
        }

        _text.Append(text);
    }

    private static TextRange Longer(TextRange range, int by) => new(range.Start, range.Length + by);

    private void Add(string text, TextRange range, SegmentKind kind)
    {
        _segments.Add(new(new(Length, text.Length), range, kind));
        _text.Append(text);
    }
}
