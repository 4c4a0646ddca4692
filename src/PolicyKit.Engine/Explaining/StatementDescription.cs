namespace PolicyKit.Explaining;

/// <summary>What a statement says, in words.</summary>
internal sealed class StatementDescription
{
    /// <summary>Its Sid, or its place from 1.</summary>
    public required string Name { get; init; }

    /// <summary><c>Allow</c>, <c>Deny</c>, or <c>?</c> where that is not known.</summary>
    public required string Effect { get; init; }

    /// <summary>Whom it is about; null for whoever has the policy.</summary>
    public string? Who { get; init; }

    /// <summary>What they may do, for behind "lets them"; or what they may not, for behind "denies them".</summary>
    public required string What { get; init; }

    /// <summary>The actions as they are written.</summary>
    public required IReadOnlyList<string> Actions { get; init; }

    /// <summary>Whether the actions are those that it is not about.</summary>
    public bool ActionsAreExcluded { get; init; }

    /// <summary>How many of the actions have each access level.</summary>
    public required IReadOnlyList<LevelCount> Levels { get; init; }

    /// <summary>Something that a reader would not expect; null for nothing.</summary>
    public string? Surprise { get; init; }

    /// <summary>On what, each with words of its own.</summary>
    public required IReadOnlyList<string> Resources { get; init; }

    /// <summary>Whether the resources are those that it is not about.</summary>
    public bool ResourcesAreExcluded { get; init; }

    /// <summary>The conditions, all of which must hold, each as a sentence.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }
}
