namespace PolicyKit.Tool.Reporting;

/// <summary>Text without colour.</summary>
internal sealed class PlainSink(TextWriter output) : ITextSink
{
    public void Write(string text, Ink ink = Ink.Plain) => output.Write(text);
}
