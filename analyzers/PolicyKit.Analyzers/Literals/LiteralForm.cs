namespace PolicyKit.Analyzers.Literals;

/// <summary>The four ways in which C# writes text between quotes; each may also be interpolated.</summary>
internal enum LiteralForm
{
    Regular,
    Verbatim,
    RawSingleLine,
    RawMultiLine,
}
