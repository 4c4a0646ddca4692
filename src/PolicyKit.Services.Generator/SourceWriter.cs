using System.Text;

namespace PolicyKit.Services.Generator;

/// <summary>Writes indented lines of C#.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private string _indent = "";

    public void Line(string line = "")
    {
        if (line.Length > 0) _text.Append(_indent).Append(line);
        _text.Append('\n');
    }

    public void Open(string declaration)
    {
        Line(declaration);
        Line("{");
        _indent += "    ";
    }

    public void Close()
    {
        _indent = _indent.Substring(4);
        Line("}");
    }

    public void Summary(string text) => Line("/// <summary>" + text + "</summary>");

    public void Remarks(string text) => Line("/// <remarks>" + text + "</remarks>");

    public override string ToString() => _text.ToString();
}
