using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Evaluation;

/// <summary>Whether a statement speaks of an action, as far as that is known: part of a statement in code may not be.</summary>
internal static class StatementMatch
{
    /// <summary>Whether a statement speaks of an action, on whatever resource and under whatever condition.</summary>
    public static Truth OfAction(StatementModel statement, string action)
    {
        if (statement.Actions is not { } values) return Truth.Unknown;
        string lowered = action.ToLowerInvariant();
        // A list that ends in something unknown may hold any further value; one whose values have unknown parts holds those only.
        bool isOpen = !values.IsComplete && values.Values.All(static value => value.IsKnown);
        Truth any = isOpen ? Truth.Unknown : Truth.No;
        foreach (PolicyText value in values.Values)
        {
            Truth one = OfPattern(value.Text, lowered);
            if (one > any) any = one;
        }

        return values.IsNegated ? Truth.Yes - (int)any : any;
    }

    /// <summary>Unknown text is matched as if it were any text: a match may be none then, but no match is none.</summary>
    private static Truth OfPattern(string pattern, string action)
    {
        var wildcard = WildcardPattern.ParseIgnoringCase(pattern);
        if (!wildcard.IsMatch(action)) return Truth.No;
        return wildcard.HasUnknown ? Truth.Unknown : Truth.Yes;
    }
}
