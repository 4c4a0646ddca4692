using PolicyKit.Model;
using PolicyKit.Proof.Search;

namespace PolicyKit.Proof;

/// <summary>
/// The values that a statement asks of a condition key of the resource, such as a tag that holds the client's name. Where two
/// statements ask for different ones, no resource serves both, whatever their patterns are: told without a proof, since where
/// clients are apart by tags, each meets all others.
/// </summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Values">The values, one of which the resource must have.</param>
internal sealed record ResourceValues(string Key, IReadOnlyList<string> Values)
{
    private const string Operator = "StringEquals";

    /// <summary>All that a statement asks so.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="known">The values of the client's condition keys, where variables have them.</param>
    public static IReadOnlyList<ResourceValues> Of(StatementModel statement, IReadOnlyDictionary<string, string> known)
    {
        List<ResourceValues>? found = null;
        foreach (ConditionModel condition in statement.Conditions)
        {
            string key = condition.Key.Text.ToLowerInvariant();
            bool isEqual = string.Equals(condition.Operator.Text, Operator, StringComparison.OrdinalIgnoreCase);
            if (!isEqual || !RequestCopy.IsOfResource(key)) continue;
            string[] values = [.. condition.Values.Values.Select(value => KnownVariables.Fill(value.Text, known))];
            if (!Array.Exists(values, KnownVariables.HasAny)) (found ??= []).Add(new ResourceValues(key, values));
        }

        return found is null ? [] : found;
    }

    /// <summary>Whether two statements ask for different values of a key.</summary>
    public static bool AreApart(IReadOnlyList<ResourceValues> one, IReadOnlyList<ResourceValues> other)
    {
        foreach (ResourceValues mine in one)
        {
            foreach (ResourceValues theirs in other)
            {
                if (string.Equals(mine.Key, theirs.Key) && !mine.Shares(theirs)) return true;
            }
        }

        return false;
    }

    /// <summary>Asked very often, and so without an allocation.</summary>
    private bool Shares(ResourceValues other)
    {
        for (int i = 0; i < Values.Count; i++)
        {
            for (int j = 0; j < other.Values.Count; j++)
            {
                if (string.Equals(Values[i], other.Values[j])) return true;
            }
        }

        return false;
    }
}
