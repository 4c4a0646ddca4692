using PolicyKit.Model;

namespace PolicyKit.Rules.Breadth;

/// <summary>The two ways out of a sibling prefix: the exact name, or a delimiter before the wildcard.</summary>
internal static class SiblingPrefixFix
{
    public static IEnumerable<Fix> Create(PolicyText value, NamePrefix prefix, bool isArray)
    {
        if (value.WholeRange.Length == 0) yield break;
        string text = value.Text;
        string exact = text.Substring(0, prefix.Star);
        string rest = text.Substring(prefix.Star + 1);
        if (prefix.IsBucket && rest.Length == 0)
        {
            string both = $"\"{exact}\", \"{exact}/*\"";
            yield return new(
                $"Only the bucket {prefix.Prefix} and its objects (takes away every other bucket that begins so)",
                FixKind.Narrows,
                new TextEdit(value.WholeRange, isArray ? both : $"[{both}]"));
        }
        else
        {
            yield return new(
                $"Only {prefix.Prefix} (takes away every other name that begins so)",
                FixKind.Narrows,
                new TextEdit(value.Part(prefix.Star, 1).Range, ""));
        }

        yield return new(
            $"Only names that begin with {prefix.Prefix}- (takes away {prefix.Prefix} itself and names without the delimiter)",
            FixKind.Narrows,
            new TextEdit(value.Part(prefix.Star, 0).Range, "-"));
    }
}
