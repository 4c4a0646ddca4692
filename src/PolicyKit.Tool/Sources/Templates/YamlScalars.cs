using PolicyKit.Json;
using PolicyKit.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PolicyKit.Tool.Sources.Templates;

/// <summary>Writes the scalars of a YAML text as values of JSON.</summary>
internal sealed class YamlScalars(MappedText made)
{
    private readonly Dictionary<TextRange, TextRange> _wholes = [];

    /// <summary>The strings that were written, with their quotes, and where all of each stands in the source.</summary>
    public IReadOnlyDictionary<TextRange, TextRange> Wholes => _wholes;

    /// <param name="scalar">The scalar.</param>
    /// <param name="isFunction">Whether it is a name or the argument of a function, which are strings in any form.</param>
    public void Write(Scalar scalar, bool isFunction)
    {
        TextRange token = TokenOf(scalar);
        bool isText = isFunction || scalar.Style != ScalarStyle.Plain || !scalar.Tag.IsEmpty;
        if (!isText && ValueOf(scalar.Value) is { } value)
        {
            made.Make(value, token);
            return;
        }

        int start = made.Length;
        made.Make("\"", new(token.Start, 0));
        Text(scalar.Value, token);
        made.Make("\"", new(token.End, 0));
        if (!isFunction && scalar.Style is ScalarStyle.Plain or ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
            _wholes[TextRange.FromBounds(start, made.Length)] = token;
    }

    /// <summary>What a scalar without quotes is where it is no string.</summary>
    private static string? ValueOf(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL") return "null";
        if (text is "true" or "True" or "TRUE") return "true";
        if (text is "false" or "False" or "FALSE") return "false";
        if (text[0] is not ('-' or (>= '0' and <= '9'))) return null;
        JsonText read = JsonReader.Read(text);
        return read.Root.Kind == JsonKind.Number && read.Errors.Count == 0 ? text : null;
    }

    /// <summary>The scalar in the source, without the tag and the anchor before it.</summary>
    private TextRange TokenOf(Scalar scalar)
    {
        string source = made.Source;
        int start = (int)scalar.Start.Index, end = Math.Min((int)scalar.End.Index, source.Length);
        while (start < end && source[start] is '!' or '&' && (!scalar.Tag.IsEmpty || !scalar.Anchor.IsEmpty))
        {
            while (start < end && !char.IsWhiteSpace(source[start])) start++;
            while (start < end && char.IsWhiteSpace(source[start])) start++;
        }

        return TextRange.FromBounds(start, end);
    }

    /// <summary>A text, line by line as it stands in the source; what has another form there, by the scalar's place.</summary>
    private void Text(string text, TextRange token)
    {
        int from = token.Start;
        foreach ((int start, int length) in Runs(text))
        {
            string run = text.Substring(start, length);
            int found = length == 0 ? -1 : made.Source.IndexOf(run, from, token.End - from, StringComparison.Ordinal);
            if (found >= 0)
            {
                made.Copy(new(found, length));
                from = found + length;
            }
            else if (length > 0)
            {
                made.Make(run, token);
            }

            if (start + length < text.Length) made.Make(Escape(text[start + length]), new(from, 0));
        }
    }

    /// <summary>The stretches between the characters that JSON must escape.</summary>
    private static IEnumerable<(int Start, int Length)> Runs(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and not ('"' or '\\')) continue;
            yield return (start, i - start);
            start = i + 1;
        }

        yield return (start, text.Length - start);
    }

    private static string Escape(char c) => c is '"' or '\\' ? "\\" + c : $"\\u{(int)c:x4}";
}
