namespace PolicyKit.Analyzers.Literals;

/// <summary>
/// An edit of decoded text, cut down to what really changes, so that constants and holes which stay are not touched.
/// </summary>
internal sealed class LiteralEdit
{
    private LiteralEdit(int start, int end, IReadOnlyList<EditPiece> pieces)
    {
        Start = start;
        End = end;
        Pieces = pieces;
    }

    public int Start { get; }

    public int End { get; }

    public IReadOnlyList<EditPiece> Pieces { get; }

    /// <summary>The edit, or null when it names a hole and the range holds none, or lies outside the text.</summary>
    public static LiteralEdit? Create(LiteralMap map, int start, int length, string newText)
    {
        int end = start + length;
        if (start < 0 || length < 0 || end > map.Text.Length)
            return null;
        if (Pair(map.Text, start, end, newText) is not { } pieces)
            return null;

        int prefix = 0;
        while (prefix < pieces.Count && start + prefix < end && Same(map.Text, start + prefix, pieces[prefix]))
            prefix++;
        if (map.IsInsideEscape(start + prefix))
            prefix = Math.Max(0, prefix - 1);
        int suffix = 0;
        while (suffix < pieces.Count - prefix && suffix < length - prefix
            && Same(map.Text, end - 1 - suffix, pieces[pieces.Count - 1 - suffix]))
        {
            suffix++;
        }
        if (map.IsInsideEscape(end - suffix))
            suffix = Math.Max(0, suffix - 1);
        return new LiteralEdit(start + prefix, end - suffix, pieces.GetRange(prefix, pieces.Count - prefix - suffix));
    }

    /// <summary>The i-th hole of the new text stands for the (i mod n)-th hole of the range.</summary>
    private static List<EditPiece>? Pair(string text, int start, int end, string newText)
    {
        var holes = new List<int>();
        for (int i = start; i < end; i++)
        {
            if (text[i] == LiteralMap.Hole)
                holes.Add(i);
        }

        var pieces = new List<EditPiece>(newText.Length);
        int seen = 0;
        foreach (char c in newText)
        {
            if (c == LiteralMap.Hole && holes.Count == 0)
                return null;
            pieces.Add(new EditPiece(c, c == LiteralMap.Hole ? holes[seen++ % holes.Count] : -1));
        }
        return pieces;
    }

    private static bool Same(string text, int position, EditPiece piece) =>
        text[position] == piece.Character && (piece.Hole < 0 || piece.Hole == position);
}
