using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>Makes one key of two: the second goes where both say the same, else its values join those of the first.</summary>
internal static class DuplicateKeyFix
{
    private static readonly HashSet<string> Single = new(
        [PolicyElements.Version, PolicyElements.Id, PolicyElements.Sid, PolicyElements.Effect], StringComparer.OrdinalIgnoreCase);

    public static Fix[] Create(JsonText json, TextRange name)
    {
        if (JsonPlace.Find(json.Root, name) is not { Parent.IsObject: true } second || First(second) is not { } first) return [];
        if (JsonEdit.Remove(json, second.Parent, second.Index) is not { } remove) return [];
        string? before = JsonEdit.Written(json, first.Range), after = JsonEdit.Written(json, second.Value.Range);
        if (before is null || after is null) return [];
        if (before == after) return [new($"Remove the second {second.Name} (it says the same)", FixKind.Repairs, remove)];
        if (Single.Contains(second.Name) || Merge(first, second.Value, json) is not { } merged) return [];
        return
        [
            new(
                $"Merge both into one {second.Name} (IAM refused the policy or ignored one; now both count)",
                FixKind.Repairs,
                [new TextEdit(first.Range, merged), remove]),
        ];
    }

    private static JsonNode? First(JsonPlace second)
    {
        for (int i = 0; i < second.Index; i++)
        {
            JsonMember member = second.Parent.Members[i];
            if (string.Equals(member.Name, second.Name, StringComparison.OrdinalIgnoreCase)) return member.Value;
        }

        return null;
    }

    private static string? Merge(JsonNode first, JsonNode second, JsonText json)
    {
        if (first.IsObject && second.IsObject)
        {
            HashSet<string> names = new(first.Members.Select(member => member.Name), StringComparer.OrdinalIgnoreCase);
            if (second.Members.Any(member => names.Contains(member.Name))) return null;
            return "{" + Join(first.Members.Concat(second.Members).Select(member => member.Range), json) + "}";
        }

        return first.IsObject || second.IsObject ? null : "[" + Join(Values(first).Concat(Values(second)), json) + "]";
    }

    private static IEnumerable<TextRange> Values(JsonNode node) =>
        node.IsArray ? node.Items.Select(item => item.Range) : [node.Range];

    private static string Join(IEnumerable<TextRange> ranges, JsonText json) =>
        string.Join(", ", ranges.Select(range => json.Text.Substring(range.Start, range.Length)).Distinct());
}
