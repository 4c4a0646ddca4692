using PolicyKit.Matching;

namespace PolicyKit.Catalogue;

/// <summary>
/// The actions that a pattern matches, as IAM matches it: the service's prefix is exact in any case, wildcards stand in the name
/// only, and the lone <c>*</c> is every action (AWS: "IAM JSON policy elements: Action").
/// </summary>
internal sealed class ActionExpansion
{
    private static readonly char[] Wildcards = ['*', '?'];

    private ActionExpansion(IReadOnlyList<string> actions, string? problem)
    {
        Actions = actions;
        Problem = problem;
    }

    /// <summary>The full names, sorted in ordinal order.</summary>
    public IReadOnlyList<string> Actions { get; }

    /// <summary>Why the pattern cannot be expanded; null where it can, though it may match nothing.</summary>
    public string? Problem { get; }

    /// <summary>The actions of a catalogue that a pattern matches. Only the service that it names is read.</summary>
    public static ActionExpansion Of(string pattern, ServiceCatalogue catalogue)
    {
        ActionName action = ActionName.Parse(pattern);
        if (action.IsEverything) return Matching(catalogue.Services.Select(prefix => catalogue.Find(prefix)!), pattern);
        if (action.Colon < 1 || action.Name.Length == 0)
            return Unusable($"'{pattern}' is no action: one reads like s3:GetObject, a pattern like s3:Get*, and * is every action.");
        if (action.Service.IndexOfAny(Wildcards) >= 0)
            return Unusable($"'{pattern}' has a wildcard in the service's prefix, where IAM knows none; only the lone * is every action.");
        return catalogue.Find(action.Service) is { } service
            ? Matching([service], action.Name)
            : Unusable(DescribeUnknown(action.Service, catalogue));
    }

    private static ActionExpansion Matching(IEnumerable<ServiceDefinition> services, string namePattern)
    {
        var names = services.SelectMany(service => service.Expand(namePattern)).Select(action => action.FullName).ToList();
        names.Sort(string.CompareOrdinal);
        return new ActionExpansion(names, null);
    }

    private static ActionExpansion Unusable(string problem) => new([], problem);

    private static string DescribeUnknown(string prefix, ServiceCatalogue catalogue)
    {
        if (catalogue.DisplayNameOf(prefix) is { } name)
            return $"The actions of '{prefix}' ({name}) are not in this catalogue.";
        string? near = Nearest.Find(prefix, catalogue.Services);
        return $"AWS has no service with the prefix '{prefix}'" + (near is null ? "." : $"; did you mean '{near}'?");
    }
}
