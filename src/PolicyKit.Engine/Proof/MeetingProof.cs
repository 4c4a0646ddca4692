namespace PolicyKit.Proof;

/// <summary>
/// Looks behind patterns that meet: whether conditions and denials of the clients' policies keep them apart all the same. Where both
/// statements say no more than their patterns, these decide.
/// </summary>
internal sealed class MeetingProof(PatternIndex index, ProofOptions options)
{
    // A pattern that meets very many others, all of which its conditions keep it apart from, is left open.
    private const int MostProofs = 200;
    private const int MostProofsInAll = 50_000;
    private const int MostComparisons = 20_000_000;
    private int _proofs;
    private int _comparisons;

    /// <summary>The first of the patterns that one meets for certain, or else perhaps; null where it meets none.</summary>
    public PatternMeeting? FindFirst(int position, IEnumerable<int> others)
    {
        PatternMeeting? perhaps = null;
        int proofs = 0;
        foreach (int other in others)
        {
            if (!index.SaysMoreAt(position) && !index.SaysMoreAt(other)) return new PatternMeeting(other, null, true);
            bool areApart = ResourceValues.AreApart(index.GrantAt(position).ResourceValues, index.GrantAt(other).ResourceValues);
            if (areApart && _comparisons++ < MostComparisons) continue;
            if (proofs++ == MostProofs || _proofs++ >= MostProofsInAll) return perhaps ?? new PatternMeeting(other, null, false);
            (Verdict verdict, string? witness) = Decide(position, other);
            if (verdict == Verdict.Refuted) return new PatternMeeting(other, witness, true);
            if (verdict == Verdict.Unknown) perhaps ??= new PatternMeeting(other, null, false);
        }

        return perhaps;
    }

    private (Verdict Verdict, string? Witness) Decide(int position, int other)
    {
        IsolatedPolicies one = index.PoliciesAt(position)!, two = index.PoliciesAt(other)!;
        if ((one.Grants.Problem ?? two.Grants.Problem) is not null) return (Verdict.Unknown, null);
        var proof = new PairProof(one, two, options);
        Verdict verdict = proof.Decide(
            GrantPatterns.StatementFor(one, index.GrantAt(position)), GrantPatterns.StatementFor(two, index.GrantAt(other)));
        return (verdict, proof.Witness?.Resource);
    }
}
