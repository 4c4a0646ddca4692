namespace PolicyKit.Json;

/// <summary>
/// Writes JSON into a buffer that is kept for the thread. The same calls give the same text on every platform: the only
/// characters escaped are <c>"</c>, <c>\</c>, control characters and all above U+00FF, which a policy document may not hold
/// (AWS: "IAM JSON policy elements reference", the pattern of a policy document).
/// </summary>
internal sealed class JsonWriter
{
    private const int KeptCharacters = 64 * 1024;
    private const int IndentWidth = 2;
    private const string HexDigits = "0123456789abcdef";

    [ThreadStatic]
    private static JsonWriter? s_kept;

    private char[] _buffer = new char[1024];
    private int _length;
    private int _depth;
    private bool _indented;
    private Place _place;

    private JsonWriter()
    {
    }

    private enum Place
    {
        Value,
        FirstInside,
        After,
    }

    /// <summary>A writer with nothing written. <see cref="Finish"/> gives it back.</summary>
    public static JsonWriter Start(bool indented = false)
    {
        JsonWriter writer = s_kept ?? new JsonWriter();
        s_kept = null;
        writer._length = 0;
        writer._depth = 0;
        writer._indented = indented;
        writer._place = Place.Value;
        return writer;
    }

    /// <summary>The text. The writer must not be used after it.</summary>
    public string Finish()
    {
        string text = new(_buffer, 0, _length);
        if (_buffer.Length <= KeptCharacters) s_kept = this;
        return text;
    }

    public void BeginObject() => Begin('{');

    public void EndObject() => End('}');

    public void BeginArray() => Begin('[');

    public void EndArray() => End(']');

    public void Name(string name)
    {
        Separate();
        Quote(name, "");
        Append(':');
        if (_indented) Append(' ');
        _place = Place.Value;
    }

    public void String(string text) => String(text, "");

    /// <summary>Writes two texts as one string, so that the caller need not join them.</summary>
    public void String(string text, string more)
    {
        Separate();
        Quote(text, more);
        _place = Place.After;
    }

    /// <summary>Writes a number, <c>true</c>, <c>false</c> or <c>null</c> as it stands.</summary>
    public void Raw(string json)
    {
        Separate();
        Reserve(json.Length);
        Copy(json, 0, json.Length);
        _place = Place.After;
    }

    private void Begin(char bracket)
    {
        Separate();
        Append(bracket);
        _depth++;
        _place = Place.FirstInside;
    }

    private void End(char bracket)
    {
        _depth--;
        if (_place == Place.After) NewLine();
        Append(bracket);
        _place = Place.After;
    }

    private void Separate()
    {
        if (_place == Place.Value) return;
        if (_place == Place.After) Append(',');
        NewLine();
    }

    private void NewLine()
    {
        if (!_indented) return;
        int spaces = _depth * IndentWidth;
        Reserve(spaces + 1);
        _buffer[_length++] = '\n';
        for (int i = 0; i < spaces; i++) _buffer[_length++] = ' ';
    }

    private void Quote(string text, string more)
    {
        Reserve(text.Length + more.Length + 2);
        _buffer[_length++] = '"';
        Escape(text);
        Escape(more);
        Append('"');
    }

    private void Escape(string text)
    {
        int copied = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (c is >= ' ' and <= '\u00ff' and not ('"' or '\\')) continue;
            Reserve(text.Length - copied + 6);
            Copy(text, copied, at - copied);
            copied = at + 1;
            _buffer[_length++] = '\\';
            if (c is '"' or '\\') _buffer[_length++] = c;
            else Unicode(c);
        }

        Reserve(text.Length - copied);
        Copy(text, copied, text.Length - copied);
    }

    private void Unicode(char c)
    {
        _buffer[_length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) _buffer[_length++] = HexDigits[(c >> shift) & 0xf];
    }

    private void Copy(string text, int start, int count)
    {
        text.CopyTo(start, _buffer, _length, count);
        _length += count;
    }

    private void Append(char c)
    {
        Reserve(1);
        _buffer[_length++] = c;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length < count) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
    }
}
