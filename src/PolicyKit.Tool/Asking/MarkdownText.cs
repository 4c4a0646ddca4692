using System.Text;

namespace PolicyKit.Tool.Asking;

/// <summary>Lines of Markdown. What a policy says is shown as code, and is never read as Markdown.</summary>
internal sealed class MarkdownText
{
    private const int Width = 100;

    private readonly StringBuilder _text = new();

    public void Line(string line) => _text.Append(line).Append('\n');

    /// <summary>
    /// Values behind a beginning, in as many lines as are readable; the further ones are indented like its text.
    /// </summary>
    public void List(string beginning, IReadOnlyList<string> values, string separator)
    {
        int dash = beginning.IndexOf("- ", StringComparison.Ordinal);
        string indent = new(' ', dash >= 0 ? dash + 2 : beginning.Length - beginning.TrimStart().Length);
        int length = beginning.Length;
        _text.Append(beginning);
        for (int i = 0; i < values.Count; i++)
        {
            string value = Code(values[i]) + (i + 1 < values.Count ? separator.TrimEnd() : "");
            if (i > 0 && length + 1 + value.Length > Width)
            {
                _text.Append('\n').Append(indent);
                length = indent.Length;
            }
            else if (i > 0)
            {
                _text.Append(' ');
                length++;
            }

            _text.Append(value);
            length += value.Length;
        }

        _text.Append('\n');
    }

    /// <summary>A text as code, whatever characters it holds.</summary>
    public static string Code(string text)
    {
        string line = string.Concat(text.Select(static c => char.IsControl(c) ? '\uFFFD' : c));
        if (line.Length == 0) return "(empty)";
        int fence = 1;
        while (line.Contains(new string('`', fence), StringComparison.Ordinal)) fence++;
        string marks = new('`', fence);
        string room = line[0] == '`' || line[^1] == '`' ? " " : "";
        return marks + room + line + room + marks;
    }

    public override string ToString() => _text.ToString();
}
