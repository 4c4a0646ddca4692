namespace PolicyKit.Proof;

/// <summary>What a pattern looks like, in the order in which patterns with the same literal prefix are kept.</summary>
internal enum PatternShape
{
    /// <summary>Literal text and a last <c>*</c>: it matches whatever begins so.</summary>
    Prefix,

    /// <summary>A wildcard or a variable stands elsewhere.</summary>
    Other,

    /// <summary>One resource.</summary>
    Exact,
}
