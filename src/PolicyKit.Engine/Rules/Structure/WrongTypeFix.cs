using PolicyKit.Json;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>Gives a value the type that its element takes, where the text leaves no doubt what was meant.</summary>
internal static class WrongTypeFix
{

    public static Fix[] Create(JsonText json, JsonPlace place)
    {
        JsonNode value = place.Value;
        (string Title, TextEdit? Edit) fix = value.Kind switch
        {
            JsonKind.Null when place.Parent.IsObject || JsonPlace.CountIn(place.Parent) > 1 =>
                ("Remove it, null is no value", JsonEdit.Remove(json, place.Parent, place.Index)),
            JsonKind.Number when place.Name is PolicyElements.Sid or PolicyElements.Id || value.Text.Length == AccountNumber.Length =>
                ("Put it in quotes", JsonEdit.Replace(json, value.Range, $"\"{value.Text}\"")),
            JsonKind.Array when place.Name is PolicyElements.Principal or PolicyElements.NotPrincipal && IsStrings(value) =>
                ("Write it as AWS principals", JsonEdit.Replace(json, value.Range, $"{{\"AWS\": {Text(json, value.Range)}}}")),
            JsonKind.Array when IsStrings(value) && (value.Items.Count == 1 || place.Parent.IsArray) =>
                ("Take it out of its brackets", JsonEdit.Replace(json, value.Range, Inside(json, value))),
            _ => ("", null),
        };
        return fix.Edit is { } edit ? [new($"{fix.Title} (IAM refused the policy; now it applies)", FixKind.Repairs, edit)] : [];
    }

    private static bool IsStrings(JsonNode array) => array.Items.Count > 0 && array.Items.All(item => item.IsString);

    private static string Inside(JsonText json, JsonNode array) =>
        Text(json, TextRange.FromBounds(array.Items[0].Range.Start, array.Items[array.Items.Count - 1].Range.End));

    private static string Text(JsonText json, TextRange range) => json.Text.Substring(range.Start, range.Length);
}
