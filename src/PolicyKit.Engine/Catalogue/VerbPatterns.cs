using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Catalogue;

/// <summary>Writes names of actions shorter: those that begin with one word as a pattern such as <c>Get*</c>.</summary>
internal static class VerbPatterns
{
    /// <summary>The names, and a pattern for those of a word that none of the others begins with.</summary>
    /// <param name="names">The names without prefix, in order.</param>
    /// <param name="others">The names that no pattern may match.</param>
    public static IEnumerable<string> Of(IEnumerable<string> names, IReadOnlyCollection<string> others) =>
        names.GroupBy(name => Words.Of(name)[0], StringComparer.OrdinalIgnoreCase)
            .SelectMany(verb => verb.Count() > 1 && IsOnlyHere(verb.Key, others) ? [verb.Key + "*"] : (IEnumerable<string>)verb);

    private static bool IsOnlyHere(string verb, IReadOnlyCollection<string> others) =>
        !others.Any(name => name.StartsWith(verb, StringComparison.OrdinalIgnoreCase));
}
