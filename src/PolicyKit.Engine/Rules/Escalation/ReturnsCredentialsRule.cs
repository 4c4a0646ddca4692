using PolicyKit.Model;

namespace PolicyKit.Rules.Escalation;

/// <summary>PK6010: an action that hands out credentials, for everything it can hand them out for.</summary>
internal sealed class ReturnsCredentialsRule() : Rule(RuleCatalogue.PK6010_ReturnsCredentials)
{
    public override void Check(RuleContext context)
    {
        var found = new Dictionary<PolicyText, List<string>>();
        foreach (KeyValuePair<string, string> action in CredentialActions.All)
        {
            foreach (Grant grant in context.Grants.Of(action.Key))
            {
                if (grant is not { Reach: Reach.Every, Value: { } value } || context.IsSettled(value)) continue;
                if (!found.TryGetValue(value, out List<string>? names)) found.Add(value, names = []);
                names.Add(action.Key);
            }
        }

        foreach (KeyValuePair<PolicyText, List<string>> value in found)
        {
            string first = value.Value[0];
            string more = value.Value.Count == 1 ? "" : $" ({Listing.Of(value.Value.Skip(1))} likewise)";
            context.Report(Info, value.Key.Origin,
                $"{first} returns {CredentialActions.All[first]}{more}, and whoever gets hold of that can use it elsewhere: allow the action to those alone who need it, on what they need it for.");
        }
    }
}
