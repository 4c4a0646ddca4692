namespace PolicyKit.Tool.Reporting;

/// <summary>Where text goes, with or without colour.</summary>
internal interface ITextSink
{
    void Write(string text, Ink ink = Ink.Plain);
}
