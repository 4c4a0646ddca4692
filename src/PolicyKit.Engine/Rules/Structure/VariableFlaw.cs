using PolicyKit.Matching;

namespace PolicyKit.Rules.Structure;

/// <summary>
/// What is wrong with how a policy variable is written (AWS: "IAM policy elements: Variables and tags"). What other tools write
/// in
/// the same brackets, such as <c>${AWS::Partition}</c> or <c>${var.name}</c>, is theirs and never wrong here.
/// </summary>
/// <param name="Start">Where the variable begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Meant">What was meant; null where that is not clear.</param>
internal sealed record VariableFlaw(int Start, int Length, string Message, string? Meant)
{
    /// <summary>The first flaw in a text, or null.</summary>
    public static VariableFlaw? Find(string text)
    {
        for (int at = IndexOfOpen(text, 0); at >= 0; at = IndexOfOpen(text, at + 2))
        {
            int next = IndexOfOpen(text, at + 2), most = next < 0 ? text.Length : next;
            int close = text.IndexOf('}', at + 2, most - at - 2);
            bool isOpen = close < 0;
            int end = isOpen ? most : close;
            string inside = text.Substring(at + 2, end - at - 2);
            if (inside.IndexOf(PatternToken.Hole) >= 0) continue;
            if ((isOpen ? Unclosed(inside, at) : Closed(inside, at)) is { } flaw) return flaw;
        }

        return null;
    }

    private static int IndexOfOpen(string text, int start) => text.IndexOf("${", start, StringComparison.Ordinal);

    private static VariableFlaw? Unclosed(string inside, int at)
    {
        int length = NameLength(inside);
        string name = inside.Substring(0, length);
        return IsKey(name)
            ? new(at, length + 2, $"The variable ${{{name} is not closed, so IAM refuses the policy: write "
                + $"${{{name}}}.", $"${{{name}}}")
            : null;
    }

    private static VariableFlaw? Closed(string inside, int at)
    {
        int length = inside.Length + 3;
        if (inside.Length == 0) return new(at, length, "${} names no condition key, so IAM refuses the policy: write one, "
            + "such as ${aws:username}.", null);
        int comma = inside.IndexOf(',');
        string name = comma < 0 ? inside : inside.Substring(0, comma);
        if (!IsKey(name.Trim())) return null;
        if (comma < 0)
        {
            return name == name.Trim() ? null
                : new(at, length, "A variable holds no blanks around its key, so IAM refuses the policy: write "
                    + $"${{{name.Trim()}}}.", $"${{{name.Trim()}}}");
        }

        string fallback = inside.Substring(comma + 1).Trim();
        bool isQuoted = fallback.Length > 1 && fallback[0] == '\'' && fallback[fallback.Length - 1] == '\'';
        if (name == name.Trim() && isQuoted) return null;
        string meant = $"${{{name.Trim()}, '{fallback.Trim('\'', '"')}'}}";
        return new(at, length, "The default value of a variable stands in single quotes, behind the key, a comma and a "
            + $"blank, so IAM refuses the policy: write {meant}.", meant);
    }

    /// <summary>
    /// How far the key goes: to the first <c>/</c>, unless that parts a tag's key from <c>PrincipalTag</c> and the like.
    /// </summary>
    private static int NameLength(string text)
    {
        int at = 0;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is ':' or '-' or '.' or '_')) at++;
        while (at > 0 && text[at - 1] is ('-' or '.' or '_')) at--;
        bool isOfTag = text.Substring(0, at).EndsWith("Tag", StringComparison.OrdinalIgnoreCase);
        if (at >= text.Length || text[at] != '/' || !isOfTag) return at;
        do at++;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_'));
        return at;
    }

    /// <summary>
    /// Whether this is written as a condition key is, <c>prefix:Name</c>, and not as CloudFormation's <c>AWS::Region</c>.
    /// </summary>
    private static bool IsKey(string name)
    {
        int colon = name.IndexOf(':');
        if (colon < 1 || colon + 1 >= name.Length || !char.IsLetter(name[colon + 1])) return false;
        for (int i = 0; i < colon; i++)
        {
            if (!char.IsLetterOrDigit(name[i]) && name[i] is not ('-' or '.')) return false;
        }

        return true;
    }
}
