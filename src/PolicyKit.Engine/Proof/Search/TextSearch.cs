using System.Text;

namespace PolicyKit.Proof.Search;

/// <summary>
/// Walks an automaton breadth first to the shortest text that it accepts. A state is passed over where one was seen that is about
/// the same places of what must match and no more places of what must not: whatever is accepted behind the new one is behind the old.
/// </summary>
internal sealed class TextSearch(TextAutomaton automaton, string others, SearchBudget budget)
{
    private readonly List<(ulong[] State, int From, char Letter)> _reached = [];
    private readonly Dictionary<int, List<ulong[]>> _seen = [];

    public TextSolution Run()
    {
        Reach(automaton.Start(), -1, '\0');
        var letters = new List<char>();
        for (int i = 0; i < _reached.Count; i++)
        {
            ulong[] state = _reached[i].State;
            if (automaton.Accepts(state)) return TextSolution.Of(TextOf(i));
            budget.Spend(1 + (automaton.Words / 8));
            if (budget.IsSpent) return TextSolution.Unknown;
            automaton.LettersAt(state, others, letters);
            foreach (char letter in letters)
            {
                ulong[] next = automaton.Step(state, letter);
                if (!automaton.IsDead(next)) Reach(next, i, letter);
            }
        }

        return TextSolution.None;
    }

    private void Reach(ulong[] state, int from, char letter)
    {
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
        for (int i = 0; i < automaton.WantedWords; i++)
        {
            if (seen[i] != state[i]) return false;
        }

        for (int i = automaton.WantedWords; i < automaton.Words; i++)
        {
            if ((seen[i] & ~state[i]) != 0) return false;
        }

        return true;
    }

    private string TextOf(int index)
    {
        var text = new StringBuilder();
        for (int i = index; _reached[i].From >= 0; i = _reached[i].From) text.Insert(0, _reached[i].Letter);
        return text.ToString();
    }
}
