using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>
/// Turns an edit of decoded text into an edit of the source: the new text is written the way the literal is written, and
/// the holes in it keep their source. What cannot be written that way gives no edit, so that no fix is offered.
/// </summary>
internal sealed class LiteralEditor
{
    private readonly LiteralMap _map;

    public LiteralEditor(LiteralMap map) => _map = map;

    /// <summary>The edit of the source, or null.</summary>
    public TextChange? Translate(int start, int length, string newText)
    {
        if (LiteralEdit.Create(_map, start, length, newText) is not { } edit)
            return null;
        if (FindStart(edit, out int from) is not { Style: { } } first || FindEnd(edit, out int to) is not { } last)
            return null;
        if (last.Style is null || first.Group != last.Group || TouchesReadOnly(edit, first.Place))
            return null;
        return Write(edit, first, last) is { } written
            ? new TextChange(TextSpan.FromBounds(from, Math.Max(from, to)), written)
            : null;
    }

    private string? Write(LiteralEdit edit, LiteralSegment first, LiteralSegment last)
    {
        LiteralStyle style = first.Style!;
        if (first.Encodings.Count > 0 && style is { IsRaw: true, IsInterpolated: true })
            return null;
        var output = new StringBuilder();
        var written = new StringBuilder();
        char previous = edit.Start > first.Start ? _map.Text[edit.Start - 1] : '\0';
        foreach (EditPiece piece in edit.Pieces)
        {
            bool isWritten = piece.Hole >= 0
                ? TryAppendHole(output, piece.Hole, style)
                : TryAppend(output, written, piece.Character, previous, first);
            if (!isWritten)
                return null;
            previous = piece.Character;
        }
        if (!first.Encodings.All(encoding => encoding.Keeps(written.ToString())))
            return null;

        if (style.IsRaw && !FitsRaw(edit, first, last))
            return null;
        if (first == last)
            return output.ToString();
        if (!CanBeSplit(first) || !CanBeSplit(last))
            return null;
        return style.WritesLike(last.Style!) ? output.ToString() : output + style.Close + " + " + last.Style!.Open;
    }

    /// <summary>Writes a character so that it comes through all that the code does to the literal.</summary>
    private static bool TryAppend(
        StringBuilder output, StringBuilder written, char wanted, char previous, LiteralSegment segment)
    {
        string? encoded = wanted.ToString();
        foreach (TextEncoding encoding in segment.Encodings)
        {
            var next = new StringBuilder();
            foreach (char c in encoded)
            {
                if (encoding.Encode(c) is not { } one)
                    return false;
                next.Append(one);
            }
            encoded = next.ToString();
        }
        written.Append(encoded);
        foreach (char c in encoded)
        {
            if (!LiteralWriter.TryAppend(output, c, previous, segment.Style!))
                return false;
        }
        return true;
    }

    /// <summary>An interpolation is copied as it stands; the operand of a concatenation interrupts the literal.</summary>
    private bool TryAppendHole(StringBuilder output, int hole, LiteralStyle style)
    {
        string source = _map.Source.ToString(_map.SourceOf(hole));
        LiteralSegment owner = _map.SegmentAt(hole);
        if (owner.Style is { } ownStyle)
        {
            output.Append(source);
            return ownStyle.WritesLike(style);
        }
        output.Append(style.Close).Append(" + ").Append(source).Append(" + ").Append(style.Open);
        return style.Form != LiteralForm.RawMultiLine;
    }

    private static bool CanBeSplit(LiteralSegment segment) => segment.Style!.Form != LiteralForm.RawMultiLine;

    private bool FitsRaw(LiteralEdit edit, LiteralSegment first, LiteralSegment last)
    {
        LiteralStyle style = first.Style!;
        var newText = new StringBuilder();
        foreach (EditPiece piece in edit.Pieces)
            newText.Append(piece.Character);
        int reach = Math.Max(style.Quotes, style.Dollars);
        int before = Math.Max(first.Start, edit.Start - reach);
        int after = Math.Min(last.End, edit.End + reach);
        if (style.Form == LiteralForm.RawSingleLine && TouchesDelimiter(edit, first, last, newText))
            return false;
        return RawRuns.Fit(
            _map.Text.Substring(before, edit.Start - before), newText.ToString(),
            _map.Text.Substring(edit.End, after - edit.End), style);
    }

    /// <summary>On one line a quote beside the delimiter would lengthen it, and empty content is no content at all.</summary>
    private bool TouchesDelimiter(LiteralEdit edit, LiteralSegment first, LiteralSegment last, StringBuilder newText)
    {
        string content = _map.Text.Substring(first.Start, edit.Start - first.Start) + newText
            + _map.Text.Substring(edit.End, Math.Max(0, last.End - edit.End));
        return content.Length == 0 || content[0] == '"' || content[content.Length - 1] == '"';
    }

    /// <summary>
    /// A constant's text belongs to its declaration, and what a call makes of the text to the call; replacing a part of it here
    /// would break the connection.
    /// </summary>
    private bool TouchesReadOnly(LiteralEdit edit, int place)
    {
        for (int i = edit.Start; i < edit.End; i++)
        {
            LiteralSegment segment = _map.SegmentAt(i);
            bool isReadOnly = _map[i].IsFixed || segment.Style is null && _map.Text[i] != LiteralMap.Hole;
            if (isReadOnly || segment.Place != place)
                return true;
        }
        return false;
    }

    private LiteralSegment? FindStart(LiteralEdit edit, out int source)
    {
        IReadOnlyList<LiteralSegment> segments = _map.Segments;
        for (int i = 0; i < segments.Count; i++)
        {
            LiteralSegment segment = segments[i];
            if (segment.Style is null)
                continue;
            bool holds = segment.Start <= edit.Start && (edit.Start < segment.End || IsLastBefore(i, edit));
            if (!holds)
                continue;
            source = edit.Start < segment.End ? _map[edit.Start].Start
                : segment.End > segment.Start ? _map[segment.End - 1].End
                : segment.Source.End;
            return segment;
        }
        source = 0;
        return null;
    }

    /// <summary>Whether the edit begins at the end of this segment and the next one cannot be written to.</summary>
    private bool IsLastBefore(int index, LiteralEdit edit)
    {
        LiteralSegment segment = _map.Segments[index];
        return edit.Start == segment.End && (edit.Start == edit.End || index + 1 == _map.Segments.Count
            || _map.Segments[index + 1].Style is null);
    }

    private LiteralSegment? FindEnd(LiteralEdit edit, out int source)
    {
        source = 0;
        if (edit.Start == edit.End)
            return FindStart(edit, out source);
        foreach (LiteralSegment segment in _map.Segments)
        {
            if (segment.Style is null || edit.End < segment.Start || edit.End > segment.End)
                continue;
            source = edit.End > segment.Start ? _map[edit.End - 1].End
                : segment.End > segment.Start ? _map[segment.Start].Start
                : segment.Source.Start;
            return segment;
        }
        return null;
    }
}
