using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Evaluation;

/// <summary>Whether a statement speaks of a request.</summary>
internal static class StatementMatch
{
    public static Truth Of(StatementModel statement, bool variables, string action, string resource)
    {
        Truth actions = OfAction(statement, action);
        if (actions == Truth.No) return Truth.No;
        Truth resources = OfValues(statement.Resources, text => OfResource(text, variables, resource));
        bool isUnconditional = statement.Conditions.Count == 0 && statement.HasAllConditions && !statement.HasPrincipal;
        return And(And(actions, resources), isUnconditional ? Truth.Yes : Truth.Unknown);
    }

    /// <summary>Whether a statement speaks of an action, on whatever resource and under whatever condition.</summary>
    public static Truth OfAction(StatementModel statement, string action)
    {
        string lowered = action.ToLowerInvariant();
        return OfValues(statement.Actions, text => OfPattern(text, lowered));
    }

    private static Truth And(Truth a, Truth b) => a < b ? a : b;

    private static Truth OfPattern(string pattern, string action)
    {
        var wildcard = WildcardPattern.ParseIgnoringCase(pattern);
        return Certain(wildcard.IsMatch(action), wildcard.HasUnknown);
    }

    private static Truth OfResource(string pattern, bool variables, string resource)
    {
        var parsed = ResourcePattern.Parse(pattern, variables);
        return Certain(parsed.IsMatch(resource), parsed.Whole.HasUnknown);
    }

    /// <summary>Unknown text is matched as if it were any text: a match may be none then, but no match is none.</summary>
    private static Truth Certain(bool isMatch, bool hasUnknown)
    {
        if (!isMatch) return Truth.No;
        return hasUnknown ? Truth.Unknown : Truth.Yes;
    }

    private static Truth OfValues(ValueList? values, Func<string, Truth> match)
    {
        if (values is null) return Truth.Unknown;
        // A list that ends in something unknown may hold any further value; one whose values have unknown parts holds those only.
        bool isOpen = !values.IsComplete && values.Values.All(value => value.IsKnown);
        Truth any = isOpen ? Truth.Unknown : Truth.No;
        foreach (PolicyText value in values.Values)
        {
            Truth one = match(value.Text);
            if (one > any) any = one;
        }

        return values.IsNegated ? Truth.Yes - (int)any : any;
    }
}
