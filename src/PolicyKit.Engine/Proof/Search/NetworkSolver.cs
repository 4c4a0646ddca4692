using PolicyKit.Conditions;

namespace PolicyKit.Proof.Search;

/// <summary>
/// Finds an IP address. All addresses are alike from the first of a network, or from behind its last, to the next such border, so
/// that trying these decides.
/// </summary>
internal static class NetworkSolver
{
    private static readonly IpRange[] Beginnings = [Read("198.51.100.7"), Read("0.0.0.0"), Read("2001:db8::7"), Read("::")];

    /// <summary>The addresses to try; none where no literal is about networks.</summary>
    public static IEnumerable<string> Candidates(IReadOnlyList<Literal> literals) => literals.Any(static literal => literal.Sort == ValueSort.Network)
        ? Addresses(literals).Select(static address => address.ToString())
        : [];

    private static IEnumerable<IpRange> Addresses(IReadOnlyList<Literal> literals)
    {
        foreach (IpRange address in Beginnings) yield return address;
        foreach (IpRange range in literals.SelectMany(static literal => literal.Ranges))
        {
            yield return range.First();
            if (range.Last().Next() is { } next) yield return next;
        }
    }

    private static IpRange Read(string text) => IpRange.TryParse(text, out IpRange range) ? range : default;
}
