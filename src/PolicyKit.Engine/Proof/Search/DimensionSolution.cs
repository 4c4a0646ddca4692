namespace PolicyKit.Proof.Search;

/// <summary>Whether a dimension can be as all of several literals ask, and how.</summary>
/// <param name="Values">The values; none where it may be absent; null where there is no way.</param>
/// <param name="IsUnknown">Whether the budget was spent before that was known.</param>
internal sealed record DimensionSolution(IReadOnlyList<string>? Values, bool IsUnknown)
{
    public static DimensionSolution None { get; } = new(null, false);

    public static DimensionSolution Unknown { get; } = new(null, true);

    public static DimensionSolution Absent { get; } = new([], false);

    public static DimensionSolution Of(string value) => new([value], false);

    /// <summary>Whether the values come as a list, be it of one.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether there is surely no way.</summary>
    public bool IsImpossible => Values is null && !IsUnknown;
}
