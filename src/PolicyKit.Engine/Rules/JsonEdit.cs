using PolicyKit.Json;
using PolicyKit.Matching;

namespace PolicyKit.Rules;

/// <summary>
/// Edits of a policy's text that keep it valid JSON. One that would drop text that the host cannot see is not made.
/// </summary>
internal static class JsonEdit
{
    /// <summary>Takes out a member or an item, with the comma that parted it from the others.</summary>
    public static TextEdit? Remove(JsonText json, JsonNode parent, int index)
    {
        TextRange own = JsonPlace.RangeAt(parent, index);
        int start = index > 0 ? JsonPlace.RangeAt(parent, index - 1).End : own.Start;
        int end = index == 0 && JsonPlace.CountIn(parent) > 1 ? JsonPlace.RangeAt(parent, 1).Start : own.End;
        return Replace(json, TextRange.FromBounds(start, end), "");
    }

    /// <summary>Replaces a stretch; null where it holds a hole.</summary>
    public static TextEdit? Replace(JsonText json, TextRange range, string newText) =>
        HasHole(json, range) ? null : new(range, newText);

    /// <summary>Puts a member before all others of an object that has some, in the layout of the text around it.</summary>
    public static TextEdit AddFirst(JsonText json, JsonNode owner, string name, string value)
    {
        JsonMember first = owner.Members[0];
        int at = owner.Range.Start + 1;
        string space = json.Text.Substring(at, first.Range.Start - at);
        int behindColon = json.Text.IndexOf(':', first.Range.Start, first.Value.Range.Start - first.Range.Start) + 1;
        string colon = behindColon < first.Value.Range.Start ? ": " : ":";
        bool spaced = space.Length > 0 || colon.Length > 1;
        string behind = space.Length > 0 ? space : spaced ? " " : "";
        return new(new(first.Range.Start, 0), $"\"{name}\"{colon}{value},{behind}");
    }

    /// <summary>A stretch as it is written; null where it holds a hole, which cannot be moved.</summary>
    public static string? Written(JsonText json, TextRange range) =>
        HasHole(json, range) ? null : json.Text.Substring(range.Start, range.Length);

    private static bool HasHole(JsonText json, TextRange range) =>
        json.Text.IndexOf(PatternToken.Hole, range.Start, range.Length) >= 0;
}
