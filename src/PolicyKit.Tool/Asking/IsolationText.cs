using System.Globalization;
using PolicyKit.Proof;
using PolicyKit.Tool.Commands;

namespace PolicyKit.Tool.Asking;

/// <summary>A report on isolation, a line for each thing that was found; the first word says what it is.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="most">How many lines of each sort are printed.</param>
internal sealed class IsolationText(TextWriter output, int most)
{
    public void Write(IsolationReport report, int unusable)
    {
        List("overlaps", report.Overlaps, static overlap =>
            $"{(overlap.IsCertain ? "certain" : "perhaps")}: {overlap}{Others(overlap.PairCount)}");
        List("shared by design", report.SharedByDesign, static shared => $"shared by design: {shared}");
        List("redundant patterns", report.Redundant, static pattern => $"redundant: {pattern}");
        output.WriteLine($"{Verdict(report, unusable)}; {Counts(report, unusable)}.");
    }

    private static string Others(int pairs) => pairs > 1 ? $", and meets {Count.Of(pairs - 1, "further client")}" : "";

    private static string Verdict(IsolationReport report, int unusable) => report.Verdict switch
    {
        Proof.Verdict.Proven when unusable > 0 => "Unknown: what was read is isolated, but not all lines could be",
        Proof.Verdict.Proven => "Proven: no two clients can reach one resource",
        Proof.Verdict.Refuted => "Refuted: clients can reach resources of others",
        _ => "Unknown: clients perhaps reach resources of others",
    };

    private static string Counts(IsolationReport report, int unusable)
    {
        string[] counts =
        [
            Count.Of(report.ClientCount, "client"), Count.Of(report.PatternCount, "pattern"),
            Count.Of(report.Overlaps.Count, "overlap"),
            Count.Of(report.SharedByDesign.Count, "permission") + " shared by design",
            Count.Of(report.Redundant.Count, "redundant pattern"),
            .. unusable == 0 ? Array.Empty<string>() : [Count.Of(unusable, "unusable line")],
        ];
        return string.Join(", ", counts);
    }

    private void List<T>(string name, IReadOnlyList<T> found, Func<T, string> line)
    {
        foreach (T one in found.Take(most)) output.WriteLine(line(one));
        if (found.Count <= most) return;
        string more = (found.Count - most).ToString("N0", CultureInfo.InvariantCulture);
        output.WriteLine($"... {more} more {name}; --all prints them");
    }
}
