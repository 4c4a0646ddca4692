using PolicyKit.Json;

namespace PolicyKit.Sources;

/// <summary>A stretch of a made text and the stretch of the source that it was made of.</summary>
internal readonly record struct Segment(TextRange Made, TextRange Source, SegmentKind Kind)
{
    /// <summary>Where a position of the made text, within the stretch or at its end, stands in the source.</summary>
    public int SourceOf(int at) => Kind == SegmentKind.Copied ? Source.Start + at - Made.Start
        : at == Made.Start ? Source.Start
        : Source.End;
}
