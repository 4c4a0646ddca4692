namespace PolicyKit.Access;

/// <summary>An application of a client: one IAM user, or one for each environment.</summary>
internal sealed record Application(string Name, IReadOnlyList<string> Environments)
{
    /// <summary>The users of the application, each with its environment, or null where there is none.</summary>
    public IEnumerable<(string User, string? Environment)> Users()
    {
        if (Environments.Count == 0) yield return (Name, null);
        foreach (string environment in Environments) yield return ($"{Name}-{environment}", environment);
    }
}
