using PolicyKit.Json;
using PolicyKit.Serialization;

namespace PolicyKit.Tool.Reporting;

/// <summary>
/// The line that a finding stands in, and what marks the place below it. Of a long line only what is around the place.
/// </summary>
internal readonly record struct SourceExcerpt(string Line, string Marks)
{
    private const int Widest = 110;
    private const int Before = 40;
    private const string Cut = "...";

    public static SourceExcerpt Of(string text, LineMap lines, TextRange range)
    {
        (int number, int column) = lines.PositionOf(range.Start);
        int start = lines.StartOf(number);
        int end = number < lines.Count ? lines.StartOf(number + 1) : text.Length;
        while (end > start && text[end - 1] is '\r' or '\n') end--;
        int from = end - start <= Widest ? start : Math.Max(start, Math.Min(range.Start - Before, end - Widest));
        int to = Math.Min(end, from + Widest);
        string left = from > start ? Cut : "";
        // A mark below a tab would not stand where the tab ends.
        string line = left + text[from..to].Replace('\t', ' ') + (to < end ? Cut : "");
        int marked = Math.Max(1, Math.Min(range.End, to) - range.Start);
        return new(line, new string(' ', left.Length + start + column - 1 - from) + new string('^', marked));
    }
}
