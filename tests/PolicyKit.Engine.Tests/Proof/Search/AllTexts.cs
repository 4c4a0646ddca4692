using System.Collections;
using PolicyKit.Proof.Search;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>
/// All texts up to a length over the letters of <see cref="RandomTexts"/> and two more: one in its other case, and one for every letter that no
/// pattern has: patterns cannot tell those apart. What of them fits a pattern is found once, so that a question is a few operations on bits.
/// </summary>
internal sealed class AllTexts
{
    private readonly List<string> _texts = [""];
    private readonly Dictionary<TextPattern, BitArray> _matches = [];

    public AllTexts(int length)
    {
        Length = length;
        for (int from = 0, i = 0; i < length; i++)
        {
            int to = _texts.Count;
            for (; from < to; from++) _texts.AddRange((RandomTexts.Letters + "Bx").Select(letter => _texts[from] + letter));
        }
    }

    public int Length { get; }

    /// <summary>The first text that fits; null where none does.</summary>
    public string? Find(TextQuestion question)
    {
        var fits = new BitArray(_texts.Count, true);
        foreach (TextPattern[] set in question.Wanted) fits.And(Union(set));
        foreach (TextPattern[] set in question.Unwanted) fits.And(Union(set).Not());
        if (!fits.HasAnySet()) return null;
        int first = 0;
        while (!fits[first]) first++;
        return _texts[first];
    }

    private BitArray Union(TextPattern[] set)
    {
        var union = new BitArray(_texts.Count);
        foreach (TextPattern pattern in set) union.Or(Of(pattern));
        return union;
    }

    private BitArray Of(TextPattern pattern)
    {
        if (_matches.TryGetValue(pattern, out BitArray? known)) return known;
        var matches = new BitArray(_texts.Select(text => NaiveMatcher.IsMatch(pattern, text)).ToArray());
        _matches.Add(pattern, matches);
        return matches;
    }
}
