using System.Text;

namespace PolicyKit.Proof.Search;

/// <summary>
/// Walks an automaton breadth first to the shortest text that it accepts. A state is about one place in each group that must match,
/// so that where several are reached there are several states. It is passed over where one was seen that is about the same places
/// of what must match and no more places of what must not: whatever is accepted behind the new one is behind the old.
/// </summary>
internal sealed class TextSearch(TextAutomaton automaton, string others, SearchBudget budget)
{
    private const int MostCompared = 64;
    // So many words are looked at in the time of one step of the budget.
    private const int WordsOfStep = 256;
    private readonly IReadOnlyList<(int Start, int End)> _groups = automaton.WantedGroups;
    private readonly List<(ulong[] State, int From, char Letter)> _reached = [];
    private readonly Dictionary<int, List<ulong[]>> _seen = [];
    private int _words;

    public TextSolution Run()
    {
        Spread(automaton.Start(), 0, -1, '\0');
        var letters = new List<char>();
        for (int i = 0; i < _reached.Count; i++)
        {
            ulong[] state = _reached[i].State;
            if (automaton.Accepts(state)) return TextSolution.Of(BestFrom(i));
            automaton.LettersAt(state, others, letters);
            _words += letters.Count * automaton.Words * 2;
            budget.Spend(1 + (_words / WordsOfStep));
            _words %= WordsOfStep;
            if (budget.IsSpent) return TextSolution.Unknown;
            foreach (char letter in letters)
            {
                Spread(automaton.Step(state, letter), 0, i, letter);
            }
        }

        return TextSolution.None;
    }

    /// <summary>Makes a state of each combination of one place a group.</summary>
    private void Spread(ulong[] state, int group, int from, char letter)
    {
        if (group == _groups.Count)
        {
            Reach(state, from, letter);
            return;
        }

        (int start, int end) = _groups[group];
        int first = start;
        while (first < end && state[first] == 0) first++;
        // No further text can make the group match.
        if (first == end) return;
        ulong further = state[first] & (state[first] - 1);
        for (int word = first + 1; word < end; word++) further |= state[word];
        if (further == 0)
        {
            Spread(state, group + 1, from, letter);
            return;
        }

        for (int word = first; word < end; word++)
        {
            for (ulong bits = state[word]; bits != 0; bits &= bits - 1)
            {
                var one = (ulong[])state.Clone();
                Array.Clear(one, start, end - start);
                one[word] = bits & (~bits + 1);
                Spread(one, group + 1, from, letter);
            }
        }
    }

    private void Reach(ulong[] state, int from, char letter)
    {
        automaton.Close(state);
        int hash = 17;
        for (int i = 0; i < automaton.WantedWords; i++) hash = unchecked((hash * 31) + state[i].GetHashCode());
        if (!_seen.TryGetValue(hash, out List<ulong[]>? similar)) _seen.Add(hash, similar = []);
        foreach (ulong[] seen in similar)
        {
            if (Covers(seen, state)) return;
        }

        similar.Add(state);
        _reached.Add((state, from, letter));
    }

    private bool Covers(ulong[] seen, ulong[] state)
    {
        int i = 0;
        while (i < automaton.WantedWords && seen[i] == state[i]) i++;
        if (i == automaton.WantedWords)
        {
            while (i < automaton.Words && (seen[i] & ~state[i]) == 0) i++;
        }

        _words += i + 1;
        return i == automaton.Words;
    }

    /// <summary>Of the shortest texts, as far as they are reached, the one that reads best: with the fewest odd letters.</summary>
    private string BestFrom(int index)
    {
        string best = TextOf(index);
        for (int i = index + 1; i < _reached.Count && i - index < MostCompared; i++)
        {
            if (!automaton.Accepts(_reached[i].State) || TextOf(i) is not { } text || text.Length != best.Length) continue;
            if (text.Count(IsBest) > best.Count(IsBest)) best = text;
        }

        return best;

        bool IsBest(char letter) => letter == others[0];
    }

    private string TextOf(int index)
    {
        var text = new StringBuilder();
        for (int i = index; _reached[i].From >= 0; i = _reached[i].From) text.Insert(0, _reached[i].Letter);
        return text.ToString();
    }
}
