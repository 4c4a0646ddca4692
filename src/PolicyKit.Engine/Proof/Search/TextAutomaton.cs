using PolicyKit.Matching;

namespace PolicyKit.Proof.Search;

/// <summary>
/// All patterns of a question side by side, as one automaton whose state is a bit for each place in each pattern: the places that
/// the text so far can have led to. The patterns that must match come first, in groups of which one each must; those that must not
/// come last.
/// </summary>
internal sealed class TextAutomaton
{
    private const int WordBits = 64;
    private readonly List<char> _tokens = [];
    private readonly List<bool> _ignoresCase = [];
    private readonly List<(int Start, int End)> _lifted = [];
    private readonly List<(int Start, int End)> _groups = [];
    private readonly List<int> _starts = [];
    private readonly Dictionary<char, ulong[]> _letters = [];
    private ulong[] _run = [], _runInField = [], _one = [], _oneInField = [], _ends = [];

    private TextAutomaton()
    {
    }

    /// <summary>How many words a state has.</summary>
    public int Words { get; private set; }

    /// <summary>How many of the words are about patterns that must match.</summary>
    public int WantedWords { get; private set; }

    /// <param name="primary">A pattern that must match; its variables are symbols.</param>
    /// <param name="wanted">Groups of patterns of which one must match; their variables may be any text.</param>
    /// <param name="unwanted">Patterns that must not match.</param>
    public static TextAutomaton Of(TextPattern primary, IEnumerable<IReadOnlyList<TextPattern>> wanted, IEnumerable<TextPattern> unwanted)
    {
        var automaton = new TextAutomaton();
        automaton.AddGroup([primary], isLifted: false);
        foreach (IReadOnlyList<TextPattern> group in wanted) automaton.AddGroup(group, isLifted: true);
        automaton.WantedWords = automaton._tokens.Count / WordBits;
        automaton.AddGroup([.. unwanted], isLifted: false);
        automaton.Words = automaton._tokens.Count / WordBits;
        automaton.Compile();
        return automaton;
    }

    /// <summary>The groups of which one pattern each must match, as words.</summary>
    public IReadOnlyList<(int Start, int End)> WantedGroups => _groups.GetRange(0, _groups.Count - 1);

    /// <summary>The state before any letter, not yet closed.</summary>
    public ulong[] Start()
    {
        var state = new ulong[Words];
        foreach (int start in _starts) state[start / WordBits] |= 1UL << (start % WordBits);
        return state;
    }

    /// <summary>The state behind a letter, not yet closed.</summary>
    public ulong[] Step(ulong[] state, char letter)
    {
        bool isVariable = PatternToken.IsVariable(letter), leavesField = isVariable || letter == ':';
        _letters.TryGetValue(letter, out ulong[]? literal);
        var next = new ulong[Words];
        ulong carry = 0;
        for (int i = 0; i < next.Length; i++)
        {
            ulong pass = literal is null ? 0 : literal[i];
            if (!isVariable) pass |= _one[i];
            if (!leavesField) pass |= _oneInField[i];
            ulong stay = leavesField ? _run[i] : _run[i] | _runInField[i];
            ulong passed = state[i] & pass;
            next[i] = (state[i] & stay) | (passed << 1) | carry;
            carry = passed >> (WordBits - 1);
        }

        if (isVariable) Jump(state, next);
        return next;
    }

    public bool Accepts(ulong[] state)
    {
        for (int i = 0; i < _groups.Count; i++)
        {
            bool isMatched = false;
            for (int word = _groups[i].Start; word < _groups[i].End; word++) isMatched |= (state[word] & _ends[word]) != 0;
            if (isMatched == (i == _groups.Count - 1)) return false;
        }

        return true;
    }

    /// <summary>
    /// The letters that lead on differently: those that some place asks for, and one that none asks for. Where a group waits for
    /// certain letters only, no other one helps.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="others">The letters to choose from for one that no place asks for, the best first.</param>
    /// <param name="letters">Takes the letters.</param>
    public void LettersAt(ulong[] state, string others, List<char> letters)
    {
        letters.Clear();
        for (int i = 0; i < _groups.Count - 1; i++)
        {
            if (Collect(state, _groups[i], letters)) continue;
            if (i > 0) AddVariables(state, letters);
            return;
        }

        letters.Clear();
        bool fields = false;
        foreach ((int Start, int End) group in _groups)
        {
            Collect(state, group, letters, all: true);
            for (int word = group.Start; word < group.End; word++) fields |= (state[word] & (_runInField[word] | _oneInField[word])) != 0;
        }

        if (fields && !letters.Contains(':')) letters.Add(':');
        foreach (char other in others)
        {
            if (letters.Contains(other)) continue;
            letters.Insert(0, other);
            return;
        }
    }

    /// <summary>Collects the letters that a group asks for. False, and only these, where it takes no other.</summary>
    private bool Collect(ulong[] state, (int Start, int End) group, List<char> letters, bool all = false)
    {
        if (!all) letters.Clear();
        for (int word = group.Start; word < group.End; word++)
        {
            if (!all && (state[word] & (_run[word] | _runInField[word] | _one[word] | _oneInField[word])) != 0) return true;
            for (ulong bits = state[word] & ~_ends[word]; bits != 0; bits &= bits - 1)
            {
                int place = (word * WordBits) + LowestBit(bits);
                char token = _tokens[place];
                if (!PatternToken.IsLiteral(token)) continue;
                Add(letters, token);
                if (!_ignoresCase[place]) continue;
                foreach (char letter in LetterCase.Of(token)) Add(letters, letter);
            }
        }

        return false;
    }

    /// <summary>A variable that the first pattern asks for may be any text to the others.</summary>
    private void AddVariables(ulong[] state, List<char> letters)
    {
        var asked = new List<char>();
        Collect(state, _groups[0], asked, all: true);
        foreach (char letter in asked)
        {
            if (PatternToken.IsVariable(letter)) Add(letters, letter);
        }
    }

    private static void Add(List<char> letters, char letter)
    {
        if (!letters.Contains(letter)) letters.Add(letter);
    }

    private static int LowestBit(ulong bits)
    {
        int index = 0;
        while ((bits & 0xff) == 0) (bits, index) = (bits >> 8, index + 8);
        while ((bits & 1) == 0) (bits, index) = (bits >> 1, index + 1);
        return index;
    }

    /// <summary>A pattern in which a variable may be any text is led by another variable's text to any place further on.</summary>
    private void Jump(ulong[] state, ulong[] next)
    {
        foreach ((int start, int end) in _lifted)
        {
            bool reached = false;
            for (int place = start; place <= end; place++)
            {
                ulong bit = 1UL << (place % WordBits);
                reached |= (state[place / WordBits] & bit) != 0;
                if (reached) next[place / WordBits] |= bit;
            }
        }
    }

    /// <summary>Adds the places that are reached by no letter: those behind runs.</summary>
    public void Close(ulong[] state)
    {
        bool changed = true;
        while (changed)
        {
            changed = false;
            ulong carry = 0;
            for (int i = 0; i < state.Length; i++)
            {
                ulong runs = state[i] & (_run[i] | _runInField[i]);
                ulong closed = state[i] | (runs << 1) | carry;
                carry = runs >> (WordBits - 1);
                changed |= closed != state[i];
                state[i] = closed;
            }
        }
    }

    private void AddGroup(IReadOnlyList<TextPattern> patterns, bool isLifted)
    {
        int first = _tokens.Count / WordBits;
        foreach (TextPattern pattern in patterns)
        {
            int start = _tokens.Count;
            _starts.Add(start);
            foreach (char token in isLifted ? pattern.Lifted : pattern.Tokens) AddToken(token, pattern.IgnoresCase);
            if (isLifted) _lifted.Add((start, _tokens.Count));
            AddToken('\0', ignoresCase: false);
        }

        while (_tokens.Count % WordBits != 0) AddToken('\0', ignoresCase: false);
        _groups.Add((first, _tokens.Count / WordBits));
    }

    private void AddToken(char token, bool ignoresCase)
    {
        _tokens.Add(token);
        _ignoresCase.Add(ignoresCase);
    }

    private void Compile()
    {
        _run = new ulong[Words];
        _runInField = new ulong[Words];
        _one = new ulong[Words];
        _oneInField = new ulong[Words];
        _ends = new ulong[Words];
        for (int i = 0; i < _tokens.Count; i++)
        {
            char token = _tokens[i];
            ulong[] mask = token switch
            {
                PatternToken.AnyRun or PatternToken.Unknown => _run,
                PatternToken.AnyRunInField => _runInField,
                PatternToken.AnyOne => _one,
                PatternToken.AnyOneInField => _oneInField,
                '\0' => _ends,
                _ => MaskOf(token),
            };
            Set(mask, i);
            if (!_ignoresCase[i] || !char.IsLetter(token)) continue;
            foreach (char letter in LetterCase.Of(token)) Set(MaskOf(letter), i);
        }
    }

    private ulong[] MaskOf(char letter)
    {
        if (!_letters.TryGetValue(letter, out ulong[]? mask)) _letters.Add(letter, mask = new ulong[Words]);
        return mask;
    }

    private static void Set(ulong[] mask, int place) => mask[place / WordBits] |= 1UL << (place % WordBits);
}
