using PolicyKit.Matching;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Principals;

/// <summary>The names under which services act, such as <c>lambda.amazonaws.com</c>.</summary>
internal static class ServicePrincipal
{
    private const string Usual = ".amazonaws.com";

    private static readonly string[] Suffixes =
    [
        Usual, ".amazonaws.com.cn", ".amazonaws.eu", ".aws.internal", ".aws.com", ".amazon.com", ".c2s.ic.gov", ".sc2s.sgov.gov",
        ".cloud.adc-e.uk", ".csp.hci.ic.gov",
    ];

    public static bool IsService(string text) =>
        Suffixes.Any(suffix => text.Length > suffix.Length && text.EndsWith(suffix, StringComparison.Ordinal))
        && !IdentityProvider.IsBuiltIn(text) && text.All(IsNameCharacter);

    public static PrincipalFlaw? FlawOf(string text)
    {
        if (IsService(text)) return null;
        string? meant = MeantBy(text);
        string advice = meant is null ? "write a name such as lambda.amazonaws.com" : $"write {meant}";
        return PrincipalFlaw.Whole(text, $"\"{text}\" is no name of a service, so the policy is refused: {advice}.", meant);
    }

    /// <summary>The name that was meant by a text that is none; null where none is near.</summary>
    public static string? MeantBy(string text)
    {
        string folded = text.ToLowerInvariant();
        return IsService(folded) ? folded : Meant(folded);
    }

    /// <summary>The service that a regional or plain name is of: <c>logs</c> of <c>logs.eu-west-1.amazonaws.com</c>.</summary>
    public static string ServiceOf(string principal)
    {
        string? suffix = Suffixes.FirstOrDefault(one => principal.EndsWith(one, StringComparison.Ordinal));
        string name = suffix is null ? principal : principal.Substring(0, principal.Length - suffix.Length);
        int dot = name.LastIndexOf('.');
        bool hasRegion = dot > 0 && name.IndexOf('-', dot) > 0 && char.IsDigit(name[name.Length - 1]);
        return hasRegion ? name.Substring(0, dot) : name;
    }

    private static string? Meant(string text)
    {
        if (text.Length == 0 || !text.All(IsNameCharacter)) return null;
        int dot = text.IndexOf('.');
        if (dot < 0) return text + Usual;
        return dot > 0 && Nearest.Find(text.Substring(dot), [Usual]) is { } suffix ? text.Substring(0, dot) + suffix : null;
    }

    private static bool IsNameCharacter(char c) => c is '.' or '-' or '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
