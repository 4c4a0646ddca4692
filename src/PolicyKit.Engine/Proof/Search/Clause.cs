namespace PolicyKit.Proof.Search;

/// <summary>A statement as what it asks of each dimension: it applies where all its literals hold.</summary>
/// <param name="Literals">The literals.</param>
/// <param name="Actions">What it says of the action; null where it applies to each.</param>
internal sealed record Clause(IReadOnlyList<Literal> Literals, Literal? Actions)
{
    /// <summary>Whether both may apply to one request, as far as the services of their actions tell.</summary>
    public bool MayMeet(Clause other) => Actions is not { IsIn: true } mine || other.Actions is not { IsIn: true } theirs
        || mine.Dimension != theirs.Dimension || mine.Texts.MayShareService(theirs.Texts);
}
