using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Literals;

namespace PolicyKit.Analyzers.Objects;

/// <summary>Writes JSON of which each character knows the code that it stands for.</summary>
internal sealed class JsonMapWriter(LiteralMapBuilder output)
{
    /// <summary>The place of the variable that is written out; zero in the object itself.</summary>
    public int Place { get; set; }

    /// <summary>Whether others use the variable too, which would change with it.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>Adds syntax, or a value that cannot be changed where it stands.</summary>
    public void Add(string json, TextSpan source)
    {
        output.Begin(source, style: null, group: -1, Place);
        output.AddFixed(json, source);
        output.End();
    }

    /// <summary>Adds a text that is JSON itself.</summary>
    public void Add(LiteralMap json) => output.Append(json);

    /// <summary>Adds a value, or any number of members or items, of which nothing is known.</summary>
    public void AddUnknown(TextSpan source) => Add(LiteralMap.Hole.ToString(), source);

    /// <summary>Adds a string that stands elsewhere than in a literal.</summary>
    public void AddString(string text, TextSpan source)
    {
        string json = "\"";
        foreach (char c in text)
            json += Escaped(c);
        Add(json + "\"", source);
    }

    /// <summary>Adds the text of a string expression as a string.</summary>
    public void AddString(LiteralMap text, TextSpan source)
    {
        Add("\"", new TextSpan(source.Start, 0));
        foreach (LiteralSegment segment in text.Segments)
        {
            bool isHere = segment.Place == 0;
            output.Begin(
                segment, isHere && !IsReadOnly ? segment.Style : null, [JsonEncoding.Instance, .. segment.Encodings],
                isHere ? Place : -segment.Place);
            for (int i = segment.Start; i < segment.End; i++)
            {
                if (IsPlain(text.Text[i]))
                    output.Add(text[i]);
                else
                    output.AddFixed(Escaped(text.Text[i]), text.SourceOf(i));
            }
            output.End();
        }
        Add("\"", new TextSpan(source.End, 0));
    }

    private static bool IsPlain(char c) => c is not ('"' or '\\') && c >= ' ';

    private static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };
}
