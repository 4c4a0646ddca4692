using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Collects decoded characters with their places, segment by segment.</summary>
internal sealed class LiteralMapBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<LiteralSegment> _segments = [];

    public int Length => _text.Length;

    public void Begin(TextSpan source, LiteralStyle? style, int group) =>
        _segments.Add(new LiteralSegment(_text.Length, source, style, group));

    public void End() => _segments[_segments.Count - 1].End = _text.Length;

    public void Add(char decoded, int start, int end)
    {
        _text.Append(decoded);
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>Adds text that is written elsewhere, or in a way that cannot be followed: all of it lies on one span.</summary>
    public void AddOpaque(string decoded, TextSpan source)
    {
        foreach (char c in decoded)
            Add(c, source.Start, source.End);
    }

    public void AddHole(TextSpan source) => Add(LiteralMap.Hole, source.Start, source.End);

    /// <summary>Whether what was added from <paramref name="from"/> on is exactly the expected text.</summary>
    public bool EndsWith(int from, string expected)
    {
        if (_text.Length - from != expected.Length)
            return false;
        for (int i = 0; i < expected.Length; i++)
        {
            if (_text[from + i] != expected[i])
                return false;
        }
        return true;
    }

    /// <summary>Takes back the last segment, which began at <paramref name="length"/>.</summary>
    public void TakeBack(int length)
    {
        _segments.RemoveAt(_segments.Count - 1);
        _starts.RemoveRange(length, _text.Length - length);
        _ends.RemoveRange(length, _text.Length - length);
        _text.Length = length;
    }

    public LiteralMap Build(SyntaxTree tree, CancellationToken cancellation) =>
        new(_text.ToString(), [.. _starts], [.. _ends], _segments, tree.GetText(cancellation));
}
