using System.Text;

namespace PolicyKit.Catalogue.Naming;

/// <summary>Takes AWS's names apart into words and puts words together into C# names.</summary>
internal static class Words
{
    /// <summary>
    /// The words of a name. Everything but letters and digits parts words, and so does a capital after a small letter or digit,
    /// or before a small letter: <c>GetBucketCORS</c> is Get, Bucket, CORS; <c>MFADevice</c> is MFA, Device.
    /// </summary>
    public static List<string> Of(string name)
    {
        var words = new List<string>();
        int start = 0;
        for (int at = 0; at <= name.Length; at++)
        {
            bool isEnd = at == name.Length || !IsWordCharacter(name[at]);
            if (!isEnd && !BeginsWord(name, start, at)) continue;
            if (at > start) words.Add(name.Substring(start, at - start));
            start = isEnd ? at + 1 : at;
        }

        return words;
    }

    /// <summary>The words as one C# name, each with a capital: <c>anycast-ip-list</c> becomes <c>AnycastIpList</c>.</summary>
    public static string Pascal(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (string word in words) name.Append(Capitalised(word));
        return name.Length > 0 && name[0] is >= '0' and <= '9' ? "_" + name : name.ToString();
    }

    /// <summary>The words as the name of a parameter: <c>BucketName</c> becomes <c>bucketName</c>.</summary>
    public static string Camel(string name)
    {
        string pascal = Pascal(Of(name));
        return pascal.Length == 0 ? pascal : char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }

    /// <summary>A word with a capital first; one that is all capitals keeps no other: <c>IAM</c> becomes <c>Iam</c>.</summary>
    public static string Capitalised(string word)
    {
        bool isAcronym = word.Length > 1 && string.Equals(word, word.ToUpperInvariant(), StringComparison.Ordinal);
        string rest = word.Substring(1);
        return char.ToUpperInvariant(word[0]) + (isAcronym ? rest.ToLowerInvariant() : rest);
    }

    /// <summary>The plural of an English word; one that already ends like a plural stays as it is.</summary>
    public static string Plural(string word)
    {
        if (Ends(word, "ss", "us", "is", "as", "x", "ch", "sh")) return word + "es";
        if (Ends(word, "s")) return word;
        bool endsInConsonantY = Ends(word, "y") && !Ends(word, "ay", "ey", "oy", "uy");
        return endsInConsonantY ? word.Substring(0, word.Length - 1) + "ies" : word + "s";
    }

    private static bool Ends(string word, params string[] endings) =>
        endings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool BeginsWord(string name, int start, int at)
    {
        if (at == start || name[at] is < 'A' or > 'Z') return false;
        bool afterSmall = name[at - 1] is not (>= 'A' and <= 'Z');
        bool beforeSmall = at + 1 < name.Length && name[at + 1] is >= 'a' and <= 'z';
        return afterSmall || (beforeSmall && !IsPluralOfAcronym(name, at));
    }

    /// <summary>The <c>s</c> of <c>IPs</c> does not begin a word with the capital before it.</summary>
    private static bool IsPluralOfAcronym(string name, int at) =>
        name[at + 1] == 's' && (at + 2 == name.Length || name[at + 2] is not (>= 'a' and <= 'z'));

    private static bool IsWordCharacter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
