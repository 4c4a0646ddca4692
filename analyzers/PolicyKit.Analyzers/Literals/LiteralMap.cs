using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>The text that a C# string expression stands for, and where in the source each character of it is written.</summary>
internal sealed class LiteralMap
{
    /// <summary>Stands in the decoded text for a part that is only known when the program runs.</summary>
    public const char Hole = '\uFFFC';

    private readonly int[] _starts;
    private readonly int[] _ends;

    public LiteralMap(string text, int[] starts, int[] ends, IReadOnlyList<LiteralSegment> segments, SourceText source)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
        Segments = segments;
        Source = source;
    }

    /// <summary>The decoded text.</summary>
    public string Text { get; }

    public IReadOnlyList<LiteralSegment> Segments { get; }

    /// <summary>The text of the whole source file.</summary>
    public SourceText Source { get; }

    /// <summary>The same map with a hole for each character of every place where the text stands.</summary>
    public LiteralMap WithHolesFor(string text)
    {
        string holes = new(Hole, text.Length);
        return new LiteralMap(Text.Replace(text, holes), _starts, _ends, Segments, Source);
    }

    /// <summary>Where the decoded character is written; a hole is its interpolation, braces included, or its operand.</summary>
    public TextSpan SourceOf(int position) => TextSpan.FromBounds(_starts[position], _ends[position]);

    /// <summary>The source of a range of decoded characters. Ranges that reach outside the text are cut to it.</summary>
    public TextSpan SourceOf(int start, int length)
    {
        start = Math.Max(0, Math.Min(start, Text.Length));
        length = Math.Max(0, Math.Min(length, Text.Length - start));
        if (length > 0)
            return Enclosing(_starts[start], _ends[start + length - 1]);
        if (start < Text.Length)
            return new TextSpan(_starts[start], 0);
        return new TextSpan(start > 0 ? _ends[start - 1] : Segments[0].Source.Start, 0);
    }

    /// <summary>Whether two neighbouring characters are written by one escape, so that neither can be edited alone.</summary>
    public bool IsInsideEscape(int position) =>
        position > 0 && position < Text.Length && _starts[position] == _starts[position - 1];

    private static TextSpan Enclosing(int start, int end) => TextSpan.FromBounds(start, Math.Max(start, end));
}
