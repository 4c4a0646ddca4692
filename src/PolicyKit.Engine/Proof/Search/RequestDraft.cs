using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Requests;

namespace PolicyKit.Proof.Search;

/// <summary>Makes a request of what a search found for each dimension.</summary>
internal sealed class RequestDraft(LiteralFactory literals)
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aws:username"] = "ann",
        ["aws:userid"] = "AIDAEXAMPLEANN",
        ["aws:PrincipalAccount"] = "111122223333",
        ["aws:PrincipalOrgID"] = "o-example123",
    };

    private readonly ActionExample _actions = new();

    /// <summary>The request; null where a dimension has no solution within the budget.</summary>
    /// <param name="assignment">What is asked of each dimension.</param>
    /// <param name="copy">Which request.</param>
    /// <param name="resource">The resource, where another request has been made for it already.</param>
    public AuthorizationRequest? Make(Assignment assignment, RequestCopy copy, string? resource = null)
    {
        Dimension ofResource = literals.Resource();
        if (assignment.Of(literals.Action(copy)).Values is not [var action, ..]) return null;
        action = _actions.Improve(
            action,
            literals.Action(copy),
            assignment,
            candidate => ResourceExample.IsTaken(candidate, ofResource, literals, assignment));
        resource ??= ResourceExample.Find(action, ofResource, literals, assignment);
        if (resource is null) return null;
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        var lists = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> known in copy.Known) values[known.Key] = [known.Value];
        foreach (Dimension dimension in assignment.Dimensions.Union(literals.RequiredKeys))
        {
            DimensionSolution solution = assignment.Of(dimension);
            if (solution.Values is null) return null;
            if (dimension == literals.Action(copy) || dimension == ofResource) continue;
            if (KeyOf(dimension, copy) is { } key && solution.Values.Count > 0)
                Add(key, solution.Values, solution.IsList);
        }

        RequestPrincipal principal = RequestPrincipal.Unnamed;
        if (literals.NamePrincipals)
        {
            Dimension ofSender = literals.Principal(copy);
            if ((PrincipalOf(ofSender, assignment) ?? assignment.Of(ofSender).Values?[0]) is not { } found
                || FillSender(copy, found, values) is not { } sender) return null;
            principal = PrincipalTexts.Read(sender);
            if (literals.Sender.Type is not null) AddKeysOf(sender, principal, values);
        }

        AddVariables(copy, values, resource);
        var request = AuthorizationRequest.Raw(action, Fill(copy, resource, values)).By(principal);
        foreach (KeyValuePair<string, IReadOnlyList<string>> value in values)
        {
            string[] filled = [.. value.Value.Select(text => Fill(copy, text, values))];
            request = request.With(value.Key, lists.Contains(value.Key) ? filled : filled[0]);
        }

        return request;

        void Add(string key, IReadOnlyList<string> found, bool isList)
        {
            values[key] = found;
            if (isList) lists.Add(key);
        }
    }

    private static string? KeyOf(Dimension dimension, RequestCopy copy) =>
        dimension.Name.IndexOf('|') is var bar && (bar < 0 || string.Equals(dimension.Name.Substring(0, bar + 1), copy.Name))
            ? dimension.Key
            : null;

    private string? PrincipalOf(Dimension dimension, Assignment assignment) => Domains.ExamplePrincipals
        .Select(example => assignment.With(literals.Principal(dimension, example)).Values?[0])
        .FirstOrDefault(static principal => principal is not null);

    /// <summary>Who sends is somebody: where another key's value stands in the sender's text, that key has a value that can stand there.</summary>
    private string? FillSender(RequestCopy copy, string sender, Dictionary<string, IReadOnlyList<string>> values)
    {
        if (!sender.Any(PatternToken.IsVariable)) return sender;
        string account = Arn.TryParse(sender)?.Account ?? "";
        foreach (KeyValuePair<VariableReference, char> variable in literals.VariablesOf(copy))
        {
            if (account == variable.Value.ToString() && !values.ContainsKey(variable.Key.Key)) values[variable.Key.Key] = [Domains.StrangeAccount];
        }

        AddVariables(copy, values, sender);
        sender = Fill(copy, sender, values);
        return !sender.Any(PatternToken.IsVariable) && Arn.TryParse(sender) is { IsComplete: true } arn && AccountNumber.Is(arn.Account) ? sender : null;
    }

    /// <summary>Gives the keys that follow from who sends the values that they then have, and no others.</summary>
    private void AddKeysOf(string sender, RequestPrincipal principal, Dictionary<string, IReadOnlyList<string>> values)
    {
        foreach (string key in literals.KeysOfSender)
        {
            if (PrincipalTexts.ValueOf(sender, principal, key) is { } value) values[key] = [value];
            else if (!SenderKeys.MayHave(principal.Type, key)) values.Remove(key);
        }
    }

    /// <summary>Gives a value to each variable that something of the request is made of.</summary>
    private void AddVariables(RequestCopy copy, Dictionary<string, IReadOnlyList<string>> values, string resource)
    {
        string all = resource + string.Concat(values.Values.SelectMany(static texts => texts));
        foreach (KeyValuePair<VariableReference, char> variable in literals.VariablesOf(copy))
        {
            string key = variable.Key.Key;
            bool isKnown = values.TryGetValue(key, out IReadOnlyList<string>? known) && !known[0].Any(PatternToken.IsVariable);
            if (isKnown || all.IndexOf(variable.Value) < 0) continue;
            string name = key.Substring(key.LastIndexOfAny([':', '/']) + 1);
            values[key] = [Examples.TryGetValue(key, out string? example) ? example : "some-" + name];
        }
    }

    private string Fill(RequestCopy copy, string text, Dictionary<string, IReadOnlyList<string>> values)
    {
        foreach (KeyValuePair<VariableReference, char> variable in literals.VariablesOf(copy))
        {
            if (text.IndexOf(variable.Value) < 0) continue;
            string value = values.TryGetValue(variable.Key.Key, out IReadOnlyList<string>? known) ? known[0] : variable.Key.Default ?? "";
            text = text.Replace(variable.Value.ToString(), value);
        }

        return text;
    }
}
