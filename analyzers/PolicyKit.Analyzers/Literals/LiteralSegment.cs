using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>One operand of a string expression: a literal that can be written to, or something that can only be read.</summary>
internal sealed class LiteralSegment
{
    public LiteralSegment(
        int start, TextSpan source, LiteralStyle? style, int group, int place, IReadOnlyList<TextEncoding> encodings)
    {
        Start = start;
        Source = source;
        Style = style;
        Group = group;
        Place = place;
        Encodings = encodings;
    }

    /// <summary>Where the segment begins in the decoded text.</summary>
    public int Start { get; }

    /// <summary>Where it ends in the decoded text; set once it has been read.</summary>
    public int End { get; set; }

    /// <summary>Between the quotes of a literal; the whole expression of anything else.</summary>
    public TextSpan Source { get; }

    /// <summary>Null when the text cannot be edited here.</summary>
    public LiteralStyle? Style { get; }

    /// <summary>Segments of one group are joined by <c>+</c> with no parenthesis between them.</summary>
    public int Group { get; }

    /// <summary>Segments of one place stand in one expression; those of another are the text of a variable used in it.</summary>
    public int Place { get; }

    /// <summary>What the code does to the literal's text, the last first: new text must come through it as it is meant.</summary>
    public IReadOnlyList<TextEncoding> Encodings { get; }
}
