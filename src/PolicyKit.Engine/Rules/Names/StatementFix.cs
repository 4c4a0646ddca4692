using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Names;

/// <summary>Moves actions into a statement of their own, and adds resources to one.</summary>
internal static class StatementFix
{
    /// <summary>
    /// Gives the actions a statement with the resource <c>*</c> and the same conditions; where they are all there are, the
    /// statement
    /// itself gets it.
    /// </summary>
    public static IEnumerable<Fix> MoveToStar(PolicyModel policy, StatementModel statement, List<PolicyText> moved)
    {
        ValueList actions = statement.Actions!, resources = statement.Resources!;
        if (policy.Json is not { } json || statement.Effect is not { } effect) yield break;
        string what = statement.IsAllow ? "grants them; they were granted nowhere "
            + "here" : "denies them; they were denied nowhere here";
        if (moved.Count == actions.Values.Count)
        {
            if (JsonEdit.Replace(json, resources.Origin.Range, "\"*\"") is { } edit) yield return new(
                $"Write * as the resource ({what})", FixKind.Repairs, edit);
            yield break;
        }

        // Whether the policy has one statement or an array of them decides what must stand around the new one.
        if (!actions.IsComplete || json.Root.Find(PolicyElements.Statement) is not { } whole) yield break;
        if (JsonPlace.FindObject(json.Root, statement.Origin.Range.Start) is not { } node) yield break;
        if (Condition(json, node) is not { } condition) yield break;
        HashSet<PolicyText> gone = [.. moved];
        string kept = List(actions.Values.Where(value => !gone.Contains(value))), list = List(moved);
        string added = $", {{\"Effect\": \"{effect}\", \"Action\": [{list}], \"Resource\": \"*\"{condition}}}";
        string end = whole.IsArray ? "" : "]";
        List<TextEdit> edits = [new(actions.Origin.Range, $"[{kept}]"), new(new(node.Range.End, 0), added + end)];
        if (!whole.IsArray) edits.Insert(0, new(new(node.Range.Start, 0), "["));
        yield return new($"Move to a statement of their own with * as the resource ({what})", FixKind.Repairs, edits);
    }

    private static string List(IEnumerable<PolicyText> values) => string.Join(", ", values.Select(value => $"\"{value.Text}\""));

    /// <summary>Adds resources to a statement's.</summary>
    public static Fix? Add(StatementModel statement, IReadOnlyList<string> arns, string title)
    {
        ValueList resources = statement.Resources!;
        PolicyText last = resources.Values[resources.Values.Count - 1];
        if (last.WholeRange.Length == 0) return null;
        string added = string.Concat(arns.Select(arn => $", \"{arn}\""));
        TextRange whole = last.WholeRange;
        return new(title, FixKind.Repairs, resources.IsArray
            ? [new TextEdit(new(whole.End, 0), added)]
            : [new TextEdit(new(whole.Start, 0), "["), new TextEdit(new(whole.End, 0), added + "]")]);
    }

    /// <summary>
    /// The statement's Condition as it is written, to stand behind another element; null where it cannot be repeated.
    /// </summary>
    private static string? Condition(JsonText json, JsonNode statement) =>
        statement.Find(PolicyElements.Condition) is not { } condition ? ""
        : JsonEdit.Written(json, condition.Range) is { } written ? $", \"{PolicyElements.Condition}\": {written}"
        : null;
}
