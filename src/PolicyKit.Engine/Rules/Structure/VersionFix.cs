using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>Sets Version to 2012-10-17, in the layout of the text around it.</summary>
internal static class VersionFix
{
    private const string Quoted = "\"" + PolicyModel.CurrentVersion + "\"";

    public static Fix[] Create(PolicyModel policy, FixKind kind, string effect)
    {
        if (policy.Json is not { Root.Members.Count: > 0 } json) return [];
        string title = $"Set Version to {PolicyModel.CurrentVersion} ({effect})";
        return
        [
            new(title, kind, policy.Version is { } version
                ? new(version.WholeRange, Quoted)
                : JsonEdit.AddFirst(json, json.Root, PolicyElements.Version, Quoted)),
        ];
    }
}
