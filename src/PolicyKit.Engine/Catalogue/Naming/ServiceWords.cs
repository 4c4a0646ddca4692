namespace PolicyKit.Catalogue.Naming;

/// <summary>
/// The capitals of those parts of service prefixes that AWS runs together and that its own name for the service does not part:
/// that name is another one (<c>servicediscovery</c> is AWS Cloud Map) or is run together itself. Add to it only what the rule of
/// <see cref="MemberNames"/> gets wrong.
/// </summary>
internal static class ServiceWords
{
    private static readonly Dictionary<string, string> Known = new[]
    {
        "AgentCore", "AIDevOps", "AIOps", "AmplifyBackend", "AppTest", "CloudFormation", "DocDB", "Ec2Messages", "EventsBillToAws",
        "IoTJobsData", "IvsChat", "MapCredits", "MediaImport", "MobileTargeting", "QApps", "QBusiness", "QDeveloper", "RepostSpace",
        "ResearchStudio", "RhelKb", "ServerlessRepo", "ServiceDiscovery", "ServiceExtract", "SsmMessages", "SupportAuthz", "XRay",
    }.ToDictionary(word => word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The part of a prefix with its capitals; null where the rule knows them.</summary>
    public static string? Find(string part) => Known.TryGetValue(part, out string? word) ? word : null;
}
