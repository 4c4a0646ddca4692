namespace PolicyKit.Tool.Sources;

/// <summary>What a file's name tells about what may be in it.</summary>
internal static class FileNames
{
    /// <summary>The end of the name of a file that says what is suppressed in the file beside it.</summary>
    public const string Sidecar = ".policykit.json";

    private const string Policy = ".policy.json";

    private static readonly string[] Extensions = [".json", ".template", ".yaml", ".yml"];

    /// <summary>Folders that hold what tools have made or fetched.</summary>
    public static IReadOnlyList<string> PassedOverFolders { get; } = ["bin", "obj", "node_modules", ".git"];

    /// <summary>Whether the file is a policy by its name.</summary>
    public static bool IsPolicy(string path) => Ends(path, Policy);

    /// <summary>Whether a file that no one named is worth opening.</summary>
    public static bool MayHoldPolicies(string path) => Extensions.Any(end => Ends(path, end)) && !Ends(path, Sidecar);

    /// <summary>Whether the text is YAML, if it is not JSON.</summary>
    public static bool MayBeYaml(string path) => !Ends(path, ".json");

    public static bool IsPassedOver(string folder) =>
        folder.StartsWith('.') || PassedOverFolders.Contains(folder, StringComparer.OrdinalIgnoreCase);

    private static bool Ends(string path, string end) => path.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
