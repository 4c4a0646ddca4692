using System.Text;
using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit.Names;

/// <summary>
/// The words that a fix writes where only the user knows the value, such as <c>DISTRIBUTION_ID</c> for the catalogue's
/// <c>${DistributionId}</c>, and how they are found again.
/// </summary>
internal static class Placeholder
{
    public const string Account = "ACCOUNT_ID";
    public const string Region = "REGION";

    /// <summary>A service, as a principal.</summary>
    public const string Service = "SERVICE.amazonaws.com";

    /// <summary>The word for a placeholder of the catalogue.</summary>
    public static string For(string placeholder)
    {
        if (placeholder is "Account") return Account;
        if (placeholder is "Region") return Region;
        var word = new StringBuilder(placeholder.Length + 4);
        for (int i = 0; i < placeholder.Length; i++)
        {
            if (i > 0 && char.IsUpper(placeholder[i]) && !char.IsUpper(placeholder[i - 1])) word.Append('_');
            word.Append(char.ToUpperInvariant(placeholder[i]));
        }

        return word.ToString();
    }

    /// <summary>The last placeholder in an ARN that was not filled in yet, with a message that names them all.</summary>
    public static ArnFlaw? Find(Arn arn, ServiceCatalogue catalogue)
    {
        if (catalogue.Find(arn.Service) is not { } service) return null;
        HashSet<string>? words = null;
        var found = new List<string>();
        int last = 0;
        foreach ((int start, string word) in Words(arn.Text))
        {
            words ??= [.. service.ResourceTypes.SelectMany(type => type.Forms).SelectMany(form => TemplateToken.Split(form.Text))
                .Where(token => token.IsPlaceholder).Select(token => For(token.Text))];
            if (!words.Contains(word)) continue;
            found.Add(word);
            last = start;
        }

        if (found.Count == 0) return null;
        string one = found[found.Count - 1];
        string others = found.Count > 1 ? $" (and {string.Join(", ", found.Take(found.Count - 1))} before it)" : "";
        return new(last, one.Length, $"{one}{others} is a placeholder, so the ARN matches nothing yet: put in the real value.");
    }

    /// <summary>The words of a text that have a placeholder's shape: capitals and underscores alone, at least two.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!IsOfWord(text[at])) continue;
            int start = at;
            bool shaped = true;
            for (; at < text.Length && IsOfWord(text[at]); at++) shaped &= text[at] is '_' or (>= 'A' and <= 'Z');
            if (shaped && at > start + 1) yield return text.Substring(start, at - start);
        }
    }

    private static bool IsOfWord(char c) => c == '_' || char.IsLetterOrDigit(c);

    /// <summary>The parts between colons and slashes that have a placeholder's shape: capitals and underscores alone.</summary>
    private static IEnumerable<(int Start, string Word)> Words(string text)
    {
        int start = 0;
        bool shaped = true;
        for (int at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not (':' or '/'))
            {
                shaped &= text[at] is '_' or (>= 'A' and <= 'Z');
                continue;
            }

            if (shaped && at > start + 1) yield return (start, text.Substring(start, at - start));
            start = at + 1;
            shaped = true;
        }
    }
}
