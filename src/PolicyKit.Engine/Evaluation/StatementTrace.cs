namespace PolicyKit.Evaluation;

/// <summary>Why a statement applies to a request, or why it does not, element by element.</summary>
public sealed class StatementTrace
{
    internal StatementTrace(PolicyLayer layer, CompiledStatement statement, AuthorizationRequest request, EvaluationOptions options)
    {
        Source = layer.Source;
        Level = layer.Level;
        PolicyIndex = statement.Policy;
        StatementIndex = statement.Index;
        Sid = statement.Sid;
        IsAllow = statement.IsAllow;
        string resource = request.ResourceFor(options);
        ActionMatches = statement.MatchesAction(request);
        ResourceMatches = statement.MatchesResource(request, resource);
        PrincipalMatches = statement.MatchPrincipal(request) != PrincipalMatch.None;
        Conditions = [.. statement.Conditions.Select(condition => new ConditionTrace(condition, request, options, statement.IsAllow))];
        Applies = ActionMatches && ResourceMatches && PrincipalMatches && Conditions.All(static condition => condition.IsMet);
        Reason = Describe(statement, request, resource);
    }

    /// <summary>Where the statement stands.</summary>
    public PolicySource Source { get; }

    /// <summary>For policies of an organization, the level, from 0.</summary>
    public int Level { get; }

    /// <summary>The place of the policy among those of its source and level, from 0.</summary>
    public int PolicyIndex { get; }

    /// <summary>The place of the statement in its policy, from 0.</summary>
    public int StatementIndex { get; }

    /// <summary>The Sid; null where it has none.</summary>
    public string? Sid { get; }

    /// <summary>Whether the statement allows; else it denies.</summary>
    public bool IsAllow { get; }

    /// <summary>Whether it is about the request: all of its elements match.</summary>
    public bool Applies { get; }

    /// <summary>Whether Action or NotAction matches.</summary>
    public bool ActionMatches { get; }

    /// <summary>Whether Resource or NotResource matches, or there is neither.</summary>
    public bool ResourceMatches { get; }

    /// <summary>Whether Principal or NotPrincipal matches, or there is neither.</summary>
    public bool PrincipalMatches { get; }

    /// <summary>What became of each condition.</summary>
    public IReadOnlyList<ConditionTrace> Conditions { get; }

    /// <summary>Why it applies, or the first reason why it does not, with the values that were compared.</summary>
    public string Reason { get; }

    /// <summary>The statement and the reason, as one line.</summary>
    public override string ToString()
    {
        string level = Source is PolicySource.ServiceControl or PolicySource.ResourceControl ? $" at level {Level + 1}" : "";
        string name = Sid is { Length: > 0 } ? $" ({Sid})" : "";
        string effect = IsAllow ? "Allow" : "Deny";
        return $"{Source.ToWords()} {PolicyIndex + 1}{level}, statement {StatementIndex + 1}{name}, {effect}: {(Applies ? "applies" : "does not apply")}, {Reason}";
    }

    private static string List(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        const int Shown = 5;
        return string.Join(", ", all.Take(Shown)) + (all.Length > Shown ? $" and {all.Length - Shown} more" : "");
    }

    private string Describe(CompiledStatement statement, AuthorizationRequest request, string resource)
    {
        if (!ActionMatches)
        {
            string actions = List(statement.Actions.Select(static action => action.Text));
            return statement.ActionsNegated ? $"since NotAction names {request.Action} ({actions})" : $"since Action does not name {request.Action} ({actions})";
        }

        if (!ResourceMatches)
        {
            string resources = List(statement.Resources!.Select(static pattern => pattern.Text));
            string? variable = statement.Resources!.Select(pattern => pattern.FindMissing(request)).FirstOrDefault(missing => missing is not null)?.Key;
            string missing = variable is null ? "" : $"; the request gives ${{{variable}}} no value";
            string taken = resource == request.Resource ? resource : $"{resource}, since {request.Action} takes no resource";
            string names = !statement.ResourcesNegated ? "Resource does not name"
                : statement.FindUnresolved(request, resource) is null ? "NotResource names" : "NotResource may name";
            return $"since {names} {taken} ({resources}){missing}";
        }

        if (!PrincipalMatches)
        {
            string principals = List(statement.Principals!.Select(static principal => principal.Text));
            return $"since {(statement.PrincipalsNegated ? "NotPrincipal names" : "Principal does not name")} {request.Principal} ({principals})";
        }

        return Conditions.FirstOrDefault(static condition => !condition.IsMet) is { } unmet
            ? "since a condition is " + unmet
            : Conditions.Count == 0 ? "since all its elements match" : "since all its elements match; conditions " + string.Join("; ", Conditions);
    }
}
