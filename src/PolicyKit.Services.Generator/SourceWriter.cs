using System.Text;

namespace PolicyKit.Services.Generator;

/// <summary>Writes indented lines of C#.</summary>
internal sealed class SourceWriter
{
    /// <summary>
    /// Stands before classes of ARNs. Nothing there may be null, and saying so would cost two attributes a class: 70 KB.
    /// </summary>
    public const string NoNullability = "#nullable disable";

    /// <summary>Stands before methods with arguments, whose callers are to be warned of null.</summary>
    public const string Nullability = "#nullable enable";

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
