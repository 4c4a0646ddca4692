namespace PolicyKit.Names;

/// <summary>What is wrong with a resource, and in which part of it.</summary>
/// <param name="Start">Where the part begins in the resource's text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Message">What is wrong, and what to write.</param>
internal sealed record ArnFlaw(int Start, int Length, string Message)
{
    /// <summary>Whether there is no doubt; else the list of resource types may be what lacks something.</summary>
    public bool IsSure { get; init; }

    /// <summary>The stretch to replace, and what to write there; null where that is not clear.</summary>
    public (int Start, int Length, string Text)? Repair { get; init; }
}
