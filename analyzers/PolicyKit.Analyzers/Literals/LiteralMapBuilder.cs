using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Collects decoded characters with their places, segment by segment.</summary>
internal sealed class LiteralMapBuilder
{
    private readonly List<LiteralSegment> _segments = [];
    private char[] _text;
    private int[] _starts;
    private int[] _ends;

    /// <param name="capacity">About how many characters will be added.</param>
    public LiteralMapBuilder(int capacity)
    {
        capacity = Math.Max(capacity, 16);
        _text = new char[capacity];
        _starts = new int[capacity];
        _ends = new int[capacity];
    }

    public int Length { get; private set; }

    public void Begin(TextSpan source, LiteralStyle? style, int group) =>
        _segments.Add(new LiteralSegment(Length, source, style, group));

    public void End() => _segments[_segments.Count - 1].End = Length;

    public void Add(char decoded, int start, int end)
    {
        int at = Length++;
        if (at == _text.Length)
            Grow();
        _text[at] = decoded;
        _starts[at] = start;
        _ends[at] = end;
    }

    /// <summary>Adds text that is written elsewhere, or in a way that cannot be followed: all of it lies on one span.</summary>
    public void AddOpaque(string decoded, TextSpan source)
    {
        foreach (char c in decoded)
            Add(c, source.Start, source.End);
    }

    public void AddHole(TextSpan source) => Add(LiteralMap.Hole, source.Start, source.End);

    /// <summary>Whether what was added from <paramref name="from"/> on is exactly the expected text.</summary>
    public bool EndsWith(int from, string expected) =>
        string.Equals(new string(_text, from, Length - from), expected, StringComparison.Ordinal);

    /// <summary>Takes back the last segment, which began at <paramref name="length"/>.</summary>
    public void TakeBack(int length)
    {
        _segments.RemoveAt(_segments.Count - 1);
        Length = length;
    }

    public LiteralMap Build(SyntaxTree tree, CancellationToken cancellation) =>
        new(new string(_text, 0, Length), _starts, _ends, _segments, tree.GetText(cancellation));

    private void Grow()
    {
        Array.Resize(ref _text, _text.Length * 2);
        Array.Resize(ref _starts, _starts.Length * 2);
        Array.Resize(ref _ends, _ends.Length * 2);
    }
}
