using System.Globalization;
using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules;

/// <summary>Makes two statements of one: some of its actions stay as they are, the others get resources of their own.</summary>
internal static class StatementSplit
{
    /// <summary>The edit; null for a policy that was read from no text, or where nothing would stay.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="statement">A statement with Action and Resource.</param>
    /// <param name="moved">The values of Action that move to the new statement.</param>
    /// <param name="arns">The resources of the new statement; null for those that it has.</param>
    /// <param name="condition">The Condition to give it, as JSON; null for that which it has.</param>
    public static TextEdit? Create(
        PolicyModel policy,
        StatementModel statement,
        IReadOnlyList<PolicyText> moved,
        IReadOnlyList<string>? arns,
        string? condition = null)
    {
        if (policy.Json is not { } json || statement is not { Actions: { } actions, Resources: { } resources }) return null;
        TextRange range = statement.Origin.Range;
        PolicyText[] kept = [.. actions.Values.Where(value => !moved.Contains(value))];
        if (kept.Length == 0 || moved.Count == 0 || range.Length == 0) return null;

        string first = Write(json, range, [Values(json, actions, kept)]);
        var edits = new List<TextEdit> { Values(json, actions, moved) };
        if (arns is not null)
            edits.Add(new(resources.Origin.Range, JsonValues.Write(json, resources, [.. arns.Select(JsonValues.Quote)])));
        if (statement.Sid is { Text.Length: > 0 } sid) edits.Add(new(new(sid.Origin.Range.End, 0), Suffix(policy, sid.Text)));
        if (condition is not null) edits.Add(JsonValues.Condition(json, resources, condition));
        string both = first + "," + JsonValues.SpaceBefore(json, range.Start) + Write(json, range, edits);
        bool isAlone = json.Root.Find(PolicyElements.Statement) is { IsArray: false };
        return new(range, isAlone ? "[" + both + "]" : both);
    }

    private static TextEdit Values(JsonText json, ValueList actions, IReadOnlyList<PolicyText> values) =>
        new(actions.Origin.Range, JsonValues.Write(json, actions, [.. values.Select(value => JsonValues.Raw(json, value))]));

    private static string Write(JsonText json, TextRange range, List<TextEdit> edits)
    {
        string text = json.Text.Substring(range.Start, range.Length);

        // From the end, so that the places before it stay; what is put behind a value goes before what replaces it.
        foreach (TextEdit edit in edits.OrderByDescending(edit => edit.Range.Start).ThenBy(edit => edit.Range.Length))
        {
            int start = edit.Range.Start - range.Start;
            text = text.Substring(0, start) + edit.NewText + text.Substring(start + edit.Range.Length);
        }

        return text;
    }

    private static string Suffix(PolicyModel policy, string sid)
    {
        for (int number = 2; ; number++)
        {
            string suffix = number.ToString(CultureInfo.InvariantCulture);
            if (!policy.Statements.Any(statement => statement.Sid?.Text == sid + suffix)) return suffix;
        }
    }
}
