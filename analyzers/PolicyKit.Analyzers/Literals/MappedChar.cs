using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>A character of a string's value, and where in the source it is written.</summary>
internal readonly struct MappedChar(char value, int start, int end, bool isFixed)
{
    public char Value { get; } = value;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>Whether the source says it in another way than by writing it, so that no edit may change it there.</summary>
    public bool IsFixed { get; } = isFixed;

    public TextSpan Source => TextSpan.FromBounds(Start, End);
}
