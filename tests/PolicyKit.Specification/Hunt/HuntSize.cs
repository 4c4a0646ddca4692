using System.Globalization;

namespace PolicyKit.Specification.Hunt;

/// <summary>
/// How many cases a run draws, all hunts together: 100,000 and more as a rule, in less than a minute on two cores; any number by the
/// environment variable POLICYKIT_HUNT, such as POLICYKIT_HUNT=5000000. Case n is the same in every run.
/// </summary>
internal static class HuntSize
{
    private const int Usual = 120_000;

    private static readonly int Asked =
        int.TryParse(Environment.GetEnvironmentVariable("POLICYKIT_HUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : Usual;

    /// <summary>A share of the usual number, and as much of any other.</summary>
    public static int Of(int usual) => (int)((long)usual * Asked / Usual);
}
