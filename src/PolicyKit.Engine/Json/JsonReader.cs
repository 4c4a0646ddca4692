using PolicyKit.Matching;

namespace PolicyKit.Json;

/// <summary>
/// Reads JSON (RFC 8259) with the position of everything, in linear time. It never throws and never stops at an error: it reports
/// it, guesses the least, and reads on.
/// </summary>
internal sealed class JsonReader
{
    /// <summary>How deep objects and arrays may nest. A policy needs six levels.</summary>
    public const int MaxDepth = 64;

    private readonly string _text;
    private readonly bool _holes;
    private readonly JsonErrors _errors = new();
    private int _at;

    private JsonReader(string text, bool holes)
    {
        _text = text;
        _holes = holes;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="holes">Whether U+FFFC stands for text that the host could not see. It may then stand for a value too.</param>
    public static JsonText Read(string text, bool holes = false)
    {
        var reader = new JsonReader(text, holes);
        JsonNode root = reader.ReadValue(0, "a value");
        reader.SkipSpace();
        if (reader._at < text.Length)
        {
            reader._errors.Add(new(reader._at, 1), $"Expected the end of the text behind the value, found {reader.Found()}.");
        }

        return new(text, root, reader._errors.All);
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private JsonNode ReadValue(int depth, string expected)
    {
        SkipSpace();
        switch (Current)
        {
            case '{':
                return depth < MaxDepth ? ReadObject(depth) : PassOver();
            case '[':
                return depth < MaxDepth ? ReadArray(depth) : PassOver();
            case '"':
                return ReadString();
            case '\'':
                _errors.Add(new(_at, 1), "Expected '\"', found \"'\": JSON strings stand in double quotes.");
                return ReadString();
            case PatternToken.Hole when _holes:
                return new(JsonKind.Unknown, _text, new(_at++, 1));
            default:
                return JsonScalar.Read(_text, ref _at, _errors) ?? Missing(expected);
        }
    }

    private JsonNode ReadString()
    {
        int start = _at;
        string value = JsonStringReader.Read(_text, start, _errors, out _at);
        return new(JsonKind.String, _text, TextRange.FromBounds(start, _at), value);
    }

    private JsonNode ReadArray(int depth)
    {
        int start = _at++;
        var items = new List<JsonNode>();
        while (NextInside(']', items.Count, start))
        {
            items.Add(ReadValue(depth + 1, "a value or ']'"));
        }

        return new(JsonKind.Array, _text, TextRange.FromBounds(start, _at), items.ToArray());
    }

    private JsonNode ReadObject(int depth)
    {
        int start = _at++;
        var members = new List<JsonMember>();
        while (NextInside('}', members.Count, start))
        {
            if (ReadMember(depth) is { } member) members.Add(member);
        }

        JsonDuplicates.Report(members, _errors);
        return new(JsonKind.Object, _text, TextRange.FromBounds(start, _at), members.ToArray());
    }

    private JsonMember? ReadMember(int depth)
    {
        int start = _at;
        if (Current is PatternToken.Hole && _holes)
        {
            // A hole among the members may be any number of them.
            _at++;
            return new("", new(start + 1, 0), new(JsonKind.Unknown, _text, new(start, 1)));
        }

        if (Current is not ('"' or '\''))
        {
            _errors.Add(new(_at, 1), $"Expected a name in double quotes or '}}', found {Found()}.");
            return Resynchronise() ? null : ReadBareName(start, depth);
        }

        if (Current == '\'') _errors.Add(new(_at, 1), "Expected '\"', found \"'\": JSON names stand in double quotes.");
        string name = JsonStringReader.Read(_text, start, _errors, out _at);
        var range = TextRange.FromBounds(start + 1, Math.Max(start + 1, _at - 1));
        return new(name, range, ReadMemberValue(depth));
    }

    private JsonMember? ReadBareName(int start, int depth)
    {
        while (_at < _text.Length && _text[_at] is not (':' or ' ' or '\t' or '\r' or '\n')) _at++;
        var range = TextRange.FromBounds(start, _at);
        return new(_text.Substring(start, range.Length), range, ReadMemberValue(depth));
    }

    private JsonNode ReadMemberValue(int depth)
    {
        SkipSpace();
        if (Current == ':') _at++;
        else _errors.Add(new(_at, _at < _text.Length ? 1 : 0), $"Expected ':' behind the name, found {Found()}.");
        return ReadValue(depth + 1, "a value");
    }

    /// <summary>Moves to the next item; false, behind the closing bracket, where there is none.</summary>
    private bool NextInside(char close, int count, int start)
    {
        SkipSpace();
        char end = close == '}' ? ']' : '}';
        if (Current == close)
        {
            _at++;
            return false;
        }

        if (_at >= _text.Length || Current == end)
        {
            _errors.Add(new(_at, _at < _text.Length ? 1 : 0), $"Expected '{close}' for the '{_text[start]}' at position {start}, found {Found()}.");
            return false;
        }

        if (count == 0 && Current != ',') return true;
        int before = _at;
        if (Current != ',')
        {
            // Two holes side by side, or a hole beside a value, may hold the comma themselves.
            if (!_holes || (Current != PatternToken.Hole && _text[PreviousMark(before)] != PatternToken.Hole))
            {
                _errors.Add(new(_at, 1), $"Expected ',' or '{close}', found {Found()}.");
            }

            return Current is not (':' or ',') || SkipOne(close);
        }

        if (count == 0) _errors.Add(new(_at, 1), $"Expected a value or '{close}', found ','.");
        _at++;
        SkipSpace();
        if (Current == ',') _errors.Add(new(_at, 1), "Expected a value, found ','.");
        while (Current == ',')
        {
            _at++;
            SkipSpace();
        }

        if (Current == close) _errors.Add(new(before, 1), $"Expected a value behind ',', found '{close}': JSON allows no comma at the end.");
        return NextInsideAfterComma(close, start);
    }

    private bool NextInsideAfterComma(char close, int start)
    {
        if (_at < _text.Length && Current is not (']' or '}')) return true;
        return NextInside(close, 0, start);
    }

    private bool SkipOne(char close)
    {
        _at++;
        SkipSpace();
        if (Current != close) return _at < _text.Length;
        _at++;
        return false;
    }

    private int PreviousMark(int at)
    {
        at--;
        while (at > 0 && _text[at] is ' ' or '\t' or '\r' or '\n') at--;
        return at;
    }

    /// <summary>Passes over what cannot be a member. False where a name without quotes follows, which can be read.</summary>
    private bool Resynchronise()
    {
        if (char.IsLetter(Current)) return false;
        while (_at < _text.Length && Current is not (',' or '}' or ']' or '"')) _at++;
        return true;
    }

    private JsonNode Missing(string expected)
    {
        int start = _at;
        _errors.Add(new(start, start < _text.Length ? 1 : 0), $"Expected {expected}, found {Found()}.");
        while (_at < _text.Length && Current is not (',' or '}' or ']' or ':' or '"' or '{' or '[')) _at++;
        return new(JsonKind.Missing, _text, TextRange.FromBounds(start, _at));
    }

    /// <summary>Passes over a value that is nested too deep, counting brackets only, so that no stack is used.</summary>
    private JsonNode PassOver()
    {
        int start = _at, open = 0;
        _errors.Add(JsonErrorKind.Depth, new(_at, 1), $"Objects and arrays are nested deeper than {MaxDepth} levels here; a policy has at most 6.");
        do
        {
            char c = Current;
            if (c is '{' or '[') open++;
            if (c is '}' or ']') open--;
            if (c == '"') JsonStringReader.Read(_text, _at, _errors, out _at);
            else _at++;
        }
        while (open > 0 && _at < _text.Length);
        return new(JsonKind.Missing, _text, TextRange.FromBounds(start, _at));
    }

    private void SkipSpace()
    {
        while (_at < _text.Length)
        {
            if (_text[_at] is ' ' or '\t' or '\r' or '\n') _at++;
            else if (_text[_at] != '/' || !JsonComment.PassOver(_text, ref _at, _errors)) return;
        }
    }

    private string Found() => JsonFound.Describe(_text, _at);
}
