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

    public PolicyError Locate(string message, TextRange range)
    {
        int found = _starts.BinarySearch(range.Start);
        int line = found >= 0 ? found : ~found - 1;
        return new PolicyError(message, line + 1, range.Start - _starts[line] + 1, range.Start, range.Length);
    }
}
