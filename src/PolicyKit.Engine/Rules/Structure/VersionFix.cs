using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>Sets Version to 2012-10-17, in the layout of the text around it.</summary>
internal static class VersionFix
{
    public static Fix[] Create(PolicyModel policy, FixKind kind)
    {
        if (policy.Json is not { Root.Members.Count: > 0 } json) return [];
        string title = kind == FixKind.Keeps
            ? $"Set Version to {PolicyModel.CurrentVersion} (access stays as it is)"
            : $"Set Version to {PolicyModel.CurrentVersion} (variables begin to work)";
        return [new(title, kind, policy.Version is { } version ? new(version.WholeRange, Quoted) : Insert(json))];
    }

    private const string Quoted = "\"" + PolicyModel.CurrentVersion + "\"";

    private static TextEdit Insert(JsonText json)
    {
        JsonMember first = json.Root.Members[0];
        int at = json.Root.Range.Start + 1;
        string space = json.Text.Substring(at, first.Range.Start - at);
        int behindColon = json.Text.IndexOf(':', first.Range.Start, first.Value.Range.Start - first.Range.Start) + 1;
        string colon = behindColon < first.Value.Range.Start ? ": " : ":";
        bool spaced = space.Length > 0 || colon.Length > 1;
        string behind = space.Length > 0 ? space : spaced ? " " : "";
        return new(new(first.Range.Start, 0), $"\"Version\"{colon}{Quoted},{behind}");
    }
}
