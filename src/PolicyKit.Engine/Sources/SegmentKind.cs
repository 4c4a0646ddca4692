namespace PolicyKit.Sources;

/// <summary>What a stretch of a made text is.</summary>
internal enum SegmentKind
{
    /// <summary>The same characters as in the source, which can be replaced there.</summary>
    Copied,

    /// <summary>U+FFFC for text in the midst of a string of which the source has more, such as <c>${Bucket}</c>.</summary>
    Hole,

    /// <summary>Made from something of other form; it has a place in the source, but no edit there.</summary>
    Made,
}
