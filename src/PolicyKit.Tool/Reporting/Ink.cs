namespace PolicyKit.Tool.Reporting;

/// <summary>What a piece of text is, which decides its colour on a terminal.</summary>
internal enum Ink
{
    Plain,
    Path,
    Error,
    Warning,
    Info,
    Faint,
}
