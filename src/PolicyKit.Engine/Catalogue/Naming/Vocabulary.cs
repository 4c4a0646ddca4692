namespace PolicyKit.Catalogue.Naming;

/// <summary>
/// The words a service uses, by which names that AWS runs together are taken apart again: <c>accesspointobject</c> is Access,
/// Point, Object since S3 has actions that speak of access points and of objects.
/// </summary>
internal sealed class Vocabulary
{
    private const int LongestAcronym = 5;
    private static readonly string[] Everyday = ["arn", "constraint", "id", "username"];
    private readonly HashSet<string> _words = new(Everyday, StringComparer.Ordinal);
    private readonly int _shortestWord;

    private Vocabulary(int shortestWord) => _shortestWord = shortestWord;

    /// <summary>
    /// The vocabulary of a service's name. It is short, so that words of two letters may count: Amazon S3 Tables.
    /// </summary>
    public static Vocabulary Of(string displayName)
    {
        var vocabulary = new Vocabulary(shortestWord: 2);
        vocabulary.AddAll(displayName, fewest: 1);
        return vocabulary;
    }

    /// <summary>
    /// All words of a service's name, actions and placeholders, and of its names that are in several words already.
    /// </summary>
    public static Vocabulary Of(ServiceDefinition service)
    {
        var vocabulary = new Vocabulary(shortestWord: 3);
        vocabulary.AddAll(service.DisplayName, fewest: 1);
        foreach (ActionDefinition action in service.Actions) vocabulary.AddAll(action.Name, fewest: 1);
        foreach (ConditionKeyDefinition key in service.ConditionKeys)
        {
            vocabulary.AddAll(key.Name.Substring(key.Name.LastIndexOf(':') + 1), fewest: 2);
        }

        foreach (ResourceTypeDefinition type in service.ResourceTypes)
        {
            vocabulary.AddAll(type.Name, fewest: 2);
            foreach (TemplateToken token in type.Forms.SelectMany(form => form.ResourceTokens))
            {
                int fewest = token.IsPlaceholder ? 1 : 2;
                foreach (string piece in token.Text.Split('/', ':')) vocabulary.AddAll(piece, fewest);
            }
        }

        return vocabulary;
    }

    /// <summary>
    /// The words of a name: as its own capitals and punctuation part it, then each of one case as this vocabulary parts it.
    /// </summary>
    public List<string> Split(string name)
    {
        var words = new List<string>();
        foreach (string word in Words.Of(name))
        {
            string small = word.ToLowerInvariant();
            bool isOfOneCase = string.Equals(word, small, StringComparison.Ordinal)
                || string.Equals(word, word.ToUpperInvariant(), StringComparison.Ordinal);
            List<string> pieces = isOfOneCase ? Segment(small) : [word];
            if (pieces.Count > 1) words.AddRange(pieces);
            else words.Add(word);
        }

        return words;
    }

    /// <summary>
    /// The fewest known words that make up the text, of these the one whose last word is longest; the text itself where it is a
    /// known word or cannot be made up.
    /// </summary>
    private List<string> Segment(string text)
    {
        var count = new int[text.Length + 1];
        var start = new int[text.Length + 1];
        for (int end = 1; end <= text.Length; end++)
        {
            count[end] = int.MaxValue;
            for (int begin = 0; begin < end; begin++)
            {
                if (count[begin] == int.MaxValue || count[begin] + 1 >= count[end]) continue;
                if (!_words.Contains(text.Substring(begin, end - begin))) continue;
                count[end] = count[begin] + 1;
                start[end] = begin;
            }
        }

        if (count[text.Length] == int.MaxValue) return [text];
        var words = new List<string>();
        for (int end = text.Length; end > 0; end = start[end]) words.Insert(0, text.Substring(start[end], end - start[end]));
        return words;
    }

    private void AddAll(string name, int fewest)
    {
        List<string> words = Words.Of(name);
        if (words.Count < fewest) return;
        foreach (string word in words) Add(word);
    }

    /// <summary>A long run of capitals is not learnt: it is rather several acronyms, such as <c>AWSMCP</c>.</summary>
    private void Add(string word)
    {
        bool isRun = word.Length > LongestAcronym && string.Equals(word, word.ToUpperInvariant(), StringComparison.Ordinal);
        if (word.Length >= _shortestWord && !isRun) _words.Add(word.ToLowerInvariant());
    }
}
