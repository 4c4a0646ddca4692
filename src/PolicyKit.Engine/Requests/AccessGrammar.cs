using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Names;

namespace PolicyKit.Requests;

/// <summary>What the patterns of actions and resources have with which access is described.</summary>
internal static class AccessGrammar
{
    private const string Prefix = "arn:";

    /// <summary>Why one of the actions is none, and no pattern of any; null where each is in order.</summary>
    public static string? FindInActions(IReadOnlyList<string> actions) => actions
        .Select(static action => ActionFlaw.Find(action, ServiceCatalogue.Current))
        .Where(static flaw => flaw is not null)
        .Select(static flaw => $"{flaw!.What}, so nobody can ask for it: {flaw.Advice}")
        .FirstOrDefault();

    /// <summary>Why one of the resources is no ARN, and no pattern of any; null where each is in order.</summary>
    public static string? FindInResources(IReadOnlyList<string> resources) => resources
        .Where(static resource => Arn.TryParse(resource) is null && !IsOpen(resource))
        .Select(static resource => $"\"{resource}\" is no ARN, so nobody can ask for it: write arn:partition:service:region:account:resource, or * for "
            + "every resource.")
        .FirstOrDefault();

    /// <summary>Whether wildcards stand where an ARN begins.</summary>
    private static bool IsOpen(string resource) => resource.Substring(0, Math.Min(resource.Length, Prefix.Length)).IndexOfAny(['*', '?']) >= 0;
}
