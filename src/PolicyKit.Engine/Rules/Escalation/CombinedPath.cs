namespace PolicyKit.Rules.Escalation;

/// <summary>Actions that lead to other rights together.</summary>
/// <param name="Gain">What they let their holder do.</param>
/// <param name="Steps">The actions that are needed beside the first; one of several is written <c>a|b</c>.</param>
/// <param name="PassedTo">The service that gets the role, as iam:PassedToService names it; null where it is none, or not one.</param>
/// <param name="Target">The type of what lends its rights; null where it is what the first action is for in the first place.</param>
internal sealed record CombinedPath(string Gain, IReadOnlyList<string> Steps, string? PassedTo = null, string? Target = null)
{
    private readonly string[][] _alternatives = [.. Steps.Select(step => step.Split('|'))];

    /// <summary>The actions that any step may be.</summary>
    public IEnumerable<string> Actions => _alternatives.SelectMany(step => step);

    /// <summary>Which of a step's actions a document allows, and where.</summary>
    public IEnumerable<Grant> GrantsOf(int step, DocumentGrants grants) => _alternatives[step].SelectMany(grants.Of);

    /// <summary>What a document allows of the steps from one on; null where it lacks one of them.</summary>
    public IReadOnlyList<Grant>? FindIn(DocumentGrants grants, int first = 0)
    {
        var found = new List<Grant>(Steps.Count);
        for (int step = first; step < Steps.Count; step++)
        {
            if (GrantsOf(step, grants).FirstOrDefault() is not { } grant) return null;
            found.Add(grant);
        }

        return found;
    }
}
