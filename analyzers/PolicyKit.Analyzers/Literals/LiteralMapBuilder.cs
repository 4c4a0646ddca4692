using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Collects decoded characters with their places, segment by segment.</summary>
internal sealed class LiteralMapBuilder
{
    private readonly List<LiteralSegment> _segments = [];
    private MappedChar[] _chars;

    /// <param name="capacity">About how many characters will be added.</param>
    public LiteralMapBuilder(int capacity) => _chars = new MappedChar[Math.Max(capacity, 16)];

    public int Length { get; private set; }

    public void Begin(TextSpan source, LiteralStyle? style, int group, int place = 0) =>
        _segments.Add(new LiteralSegment(Length, source, style, group, place, []));

    /// <summary>Begins a segment that stands where another does.</summary>
    public void Begin(LiteralSegment other, LiteralStyle? style, IReadOnlyList<TextEncoding> encodings, int? place = null) =>
        _segments.Add(new LiteralSegment(Length, other.Source, style, other.Group, place ?? other.Place, encodings));

    public void End() => _segments[_segments.Count - 1].End = Length;

    public void Add(char decoded, int start, int end) => Add(new MappedChar(decoded, start, end, isFixed: false));

    public void Add(MappedChar mapped)
    {
        if (Length == _chars.Length)
            Array.Resize(ref _chars, _chars.Length * 2);
        _chars[Length++] = mapped;
    }

    /// <summary>Adds text that is written elsewhere, or in a way that cannot be followed: all of it lies on one span.</summary>
    public void AddFixed(string decoded, TextSpan source)
    {
        foreach (char c in decoded)
            Add(new MappedChar(c, source.Start, source.End, isFixed: true));
    }

    public void AddHole(TextSpan source) => Add(LiteralMap.Hole, source.Start, source.End);

    /// <summary>Adds a text of its own as one that can only be read, within the segment that is open.</summary>
    public void AddFixed(LiteralMap map)
    {
        for (int i = 0; i < map.Text.Length; i++)
            Add(new MappedChar(map[i].Value, map[i].Start, map[i].End, isFixed: true));
    }

    /// <summary>Adds the segments of a text, each with the places of its characters.</summary>
    public void Append(LiteralMap map, bool isReadOnly = false)
    {
        foreach (LiteralSegment segment in map.Segments)
        {
            Begin(segment, isReadOnly ? null : segment.Style, segment.Encodings);
            for (int i = segment.Start; i < segment.End; i++)
                Add(map[i]);
            End();
        }
    }

    /// <summary>Whether what was added from <paramref name="from"/> on is exactly the expected text.</summary>
    public bool EndsWith(int from, string expected) =>
        expected.Length == Length - from && string.Equals(TextFrom(from), expected, StringComparison.Ordinal);

    /// <summary>Takes back the last segment, which began at <paramref name="length"/>.</summary>
    public void TakeBack(int length)
    {
        _segments.RemoveAt(_segments.Count - 1);
        Length = length;
    }

    public LiteralMap Build(SourceText source) => new(TextFrom(0), _chars, _segments, source);

    private string TextFrom(int start)
    {
        var text = new char[Length - start];
        for (int i = 0; i < text.Length; i++)
            text[i] = _chars[start + i].Value;
        return new string(text);
    }
}
