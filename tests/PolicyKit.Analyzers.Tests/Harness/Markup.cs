using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Tests.Harness;

/// <summary>Code in which <c>{|PK5006:...|}</c> marks where a finding is expected.</summary>
internal sealed class Markup
{
    private Markup(string code, IReadOnlyList<string> expected)
    {
        Code = code;
        Expected = expected;
    }

    public string Code { get; }

    /// <summary>The marks, one line each, as <see cref="Describe"/> writes a diagnostic.</summary>
    public IReadOnlyList<string> Expected { get; }

    public static Markup Parse(string marked)
    {
        var code = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var found = new List<(int Start, int End, string Id)>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, "{|PK", 0, 4) == 0)
            {
                int colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 2)..colon], code.Length));
                i = colon;
            }
            else if (string.CompareOrdinal(marked, i, "|}", 0, 2) == 0 && open.Count > 0)
            {
                (string id, int start) = open.Pop();
                found.Add((start, code.Length, id));
                i++;
            }
            else
            {
                code.Append(marked[i]);
            }
        }
        string text = code.ToString();
        return new Markup(text, [.. found.Order().Select(mark => Describe(mark.Id, text[mark.Start..mark.End], mark.Start))]);
    }

    public static string Describe(Diagnostic diagnostic, string code)
    {
        int start = diagnostic.Location.SourceSpan.Start;
        return Describe(diagnostic.Id, code[start..diagnostic.Location.SourceSpan.End], start);
    }

    private static string Describe(string id, string text, int start) =>
        string.Create(CultureInfo.InvariantCulture, $"{id} at {start}: {text}");
}
