using System.Text;
using PolicyKit.Proof;

namespace PolicyKit.Assertions;

/// <summary>
/// What a test says of clients that share an account. Each gives its subject back, or fails with a
/// <see cref="PolicyAssertionException"/> that shows by which patterns clients meet.
/// </summary>
public static class IsolationAssertions
{
    private const int Shown = 10;

    /// <summary>No two clients can reach one resource. See <see cref="Isolation.Verify"/>.</summary>
    /// <param name="clients">The clients.</param>
    /// <param name="options">What the proof of one meeting may cost.</param>
    /// <exception cref="PolicyAssertionException">Two can, or that is not known.</exception>
    public static IEnumerable<ClientPolicies> ShouldBeIsolated(
        this IEnumerable<ClientPolicies> clients, ProofOptions? options = null)
    {
        Isolation.Verify(clients, options).ShouldBeIsolated();
        return clients;
    }

    /// <summary>No two clients of the report can reach one resource.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="PolicyAssertionException">Two can, or that is not known.</exception>
    public static IsolationReport ShouldBeIsolated(this IsolationReport report)
    {
        if (report is null) throw new ArgumentNullException(nameof(report));
        return report.IsIsolated ? report : throw new PolicyAssertionException(Describe(report));
    }

    private static string Describe(IsolationReport report)
    {
        string verdict = report.Verdict == Verdict.Unknown ? Expectation.NotKnown : Expectation.NotSo;
        var text = new StringBuilder("No two clients should reach one resource.\n");
        text.Append($"{verdict}; patterns that reach into another client: {report.Overlaps.Count}");
        foreach (IsolationOverlap overlap in report.Overlaps.Take(Shown))
            text.Append("\n  ").Append(overlap.IsCertain ? "" : "perhaps ").Append(overlap);
        if (report.Overlaps.Count > Shown) text.Append($"\n  and {report.Overlaps.Count - Shown} more");
        return text.ToString();
    }
}
