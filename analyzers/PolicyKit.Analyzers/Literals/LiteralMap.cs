using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>The text that a C# string expression stands for, and where in the source each character of it is written.</summary>
internal sealed class LiteralMap
{
    /// <summary>Stands in the decoded text for a part that is only known when the program runs.</summary>
    public const char Hole = '\uFFFC';

    private readonly MappedChar[] _chars;

    public LiteralMap(string text, MappedChar[] chars, IReadOnlyList<LiteralSegment> segments, SourceText source)
    {
        Text = text;
        _chars = chars;
        Segments = segments;
        Source = source;
    }

    /// <summary>The decoded text.</summary>
    public string Text { get; }

    public IReadOnlyList<LiteralSegment> Segments { get; }

    /// <summary>The text of the whole source file.</summary>
    public SourceText Source { get; }

    public MappedChar this[int position] => _chars[position];

    /// <summary>Where the decoded character is written; a hole is its interpolation, braces included, or its operand.</summary>
    public TextSpan SourceOf(int position) => _chars[position].Source;

    /// <summary>
    /// The source of a range of decoded characters. Ranges that reach outside the text are cut to it, and those that reach
    /// into the text of a variable, or out of it, to what is written in one place.
    /// </summary>
    public TextSpan SourceOf(int start, int length)
    {
        start = Math.Max(0, Math.Min(start, Text.Length));
        length = Math.Max(0, Math.Min(length, Text.Length - start));
        if (length > 0)
            return Enclosing(start, LastInPlace(start, start + length - 1));
        if (start < Text.Length)
            return new TextSpan(_chars[start].Start, 0);
        return new TextSpan(start > 0 ? _chars[start - 1].End : Segments[0].Source.Start, 0);
    }

    /// <summary>Whether two neighbouring characters are written by one escape, so that neither can be edited alone.</summary>
    public bool IsInsideEscape(int position) =>
        position > 0 && position < Text.Length && _chars[position].Start == _chars[position - 1].Start
        && _chars[position].End == _chars[position - 1].End;

    /// <summary>The segment that a character belongs to.</summary>
    public LiteralSegment SegmentAt(int position)
    {
        foreach (LiteralSegment segment in Segments)
        {
            if (position >= segment.Start && position < segment.End)
                return segment;
        }
        return Segments[Segments.Count - 1];
    }

    private int LastInPlace(int start, int last)
    {
        if (Segments.Count == 1)
            return last;
        int place = SegmentAt(start).Place;
        if (SegmentAt(last).Place == place)
            return last;
        int end = start;
        while (end < last && SegmentAt(end + 1).Place == place)
            end++;
        return end;
    }

    private TextSpan Enclosing(int first, int last) =>
        TextSpan.FromBounds(_chars[first].Start, Math.Max(_chars[first].Start, _chars[last].End));
}
