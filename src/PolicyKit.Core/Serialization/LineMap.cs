using PolicyKit.Json;

namespace PolicyKit.Serialization;

/// <summary>Turns positions of a text into lines and columns.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            bool ends = text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));
            if (ends) _starts.Add(at + 1);
        }
    }

    /// <summary>How many lines there are.</summary>
    public int Count => _starts.Count;

    /// <summary>Where a line, counted from 1, begins.</summary>
    public int StartOf(int line) => _starts[line - 1];

    /// <summary>The line and the column of a position, each counted from 1.</summary>
    public (int Line, int Column) PositionOf(int at)
    {
        int found = _starts.BinarySearch(at);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, at - _starts[line] + 1);
    }

    public PolicyError Locate(string message, TextRange range)
    {
        (int line, int column) = PositionOf(range.Start);
        return new PolicyError(message, line, column, range.Start, range.Length);
    }
}
