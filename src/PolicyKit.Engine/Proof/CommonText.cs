using System.Text;
using PolicyKit.Matching;

namespace PolicyKit.Proof;

/// <summary>
/// Finds the shortest text that two token strings match. A <see cref="PatternToken.AnyRun"/> in the answer marks a place where
/// both would take any further text, a <see cref="PatternToken.AnyOne"/> where both take any one character.
/// </summary>
internal static class CommonText
{
    private const int None = int.MaxValue / 2;

    public static string Find(string a, string b)
    {
        int common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common] && PatternToken.IsLiteral(a[common])) common++;
        string head = a.Substring(0, common);
        (a, b) = (a.Substring(common), b.Substring(common));
        // One run against a tail: the tail is the answer, whatever it holds.
        if (IsOneRun(a)) return head + OpenRuns(b);
        if (IsOneRun(b)) return head + OpenRuns(a);
        return head + Walk(a, b, Lengths(a, b));
    }

    private static bool IsOneRun(string tokens) => tokens.Length == 1 && PatternToken.IsRun(tokens[0]);

    private static string OpenRuns(string tokens) => tokens.Replace(PatternToken.Unknown, PatternToken.AnyRun);

    /// <summary>For each pair of positions, how many characters the shortest common text from there on has.</summary>
    private static int[,] Lengths(string a, string b)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (int i = a.Length; i >= 0; i--)
        {
            for (int j = b.Length; j >= 0; j--)
            {
                if (i == a.Length && j == b.Length) continue;
                int best = None;
                foreach ((int nextA, int nextB, int cost) in Moves(a, b, i, j))
                {
                    best = Math.Min(best, lengths[nextA, nextB] + cost);
                }

                lengths[i, j] = best;
            }
        }

        return lengths;
    }

    /// <summary>
    /// The ways on from a pair of positions; one that costs a character takes it from the side that has a literal.
    /// </summary>
    private static IEnumerable<(int A, int B, int Cost)> Moves(string a, string b, int i, int j)
    {
        bool endA = i == a.Length, endB = j == b.Length;
        bool runA = !endA && PatternToken.IsRun(a[i]), runB = !endB && PatternToken.IsRun(b[j]);
        if (runA) yield return (i + 1, j, 0);
        if (runB) yield return (i, j + 1, 0);
        if (endA || endB || (runA && runB)) yield break;
        if (runA) yield return (i, j + 1, 1);
        else if (runB) yield return (i + 1, j, 1);
        else if (a[i] == b[j] || a[i] == PatternToken.AnyOne || b[j] == PatternToken.AnyOne) yield return (i + 1, j + 1, 1);
    }

    private static string Walk(string a, string b, int[,] lengths)
    {
        var text = new StringBuilder();
        int i = 0, j = 0;
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && PatternToken.IsRun(a[i]) && PatternToken.IsRun(b[j])
                && (text.Length == 0 || text[text.Length - 1] != PatternToken.AnyRun))
            {
                text.Append(PatternToken.AnyRun);
            }

            foreach ((int nextA, int nextB, int cost) in Moves(a, b, i, j))
            {
                if (lengths[nextA, nextB] + cost != lengths[i, j]) continue;
                if (cost == 1) text.Append(i < a.Length && PatternToken.IsLiteral(a[i]) ? a[i] : OneFrom(b[j]));
                (i, j) = (nextA, nextB);
                break;
            }
        }

        return text.ToString();
    }

    private static char OneFrom(char token) => PatternToken.IsLiteral(token) ? token : PatternToken.AnyOne;
}
