using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules;

/// <summary>Writes the values of an element anew, in the layout that they had.</summary>
internal static class JsonValues
{
    /// <summary>One value as it is, several in brackets.</summary>
    /// <param name="json">The text that the list was read from.</param>
    /// <param name="list">The list as it is.</param>
    /// <param name="values">The new values, each with its quotes.</param>
    public static string Write(JsonText json, ValueList list, IReadOnlyList<string> values)
    {
        if (values.Count == 1) return values[0];
        (string open, string between, string close) = Layout(json, list);
        return "[" + open + string.Join("," + between, values) + close + "]";
    }

    /// <summary>A value as the text has it, with its quotes and escapes.</summary>
    public static string Raw(JsonText json, PolicyText value) =>
        json.Text.Substring(value.WholeRange.Start, value.WholeRange.Length);

    public static string Quote(string text) => "\"" + text + "\"";

    /// <summary>The line break and indentation that something begins after, or a blank.</summary>
    public static string SpaceBefore(JsonText json, int place)
    {
        int start = place;
        while (start > 0 && json.Text[start - 1] is ' ' or '\t') start--;
        if (start == 0 || json.Text[start - 1] != '\n') return " ";
        start -= start > 1 && json.Text[start - 2] == '\r' ? 2 : 1;
        return json.Text.Substring(start, place - start);
    }

    /// <summary>Adds a Condition behind the resources of a statement that has none.</summary>
    public static TextEdit Condition(JsonText json, ValueList resources, string condition)
    {
        TextRange range = resources.Origin.Range;
        string element = Quote(resources.IsNegated ? PolicyElements.NotResource : PolicyElements.Resource);
        int name = json.Text.LastIndexOf(element, range.Start, StringComparison.Ordinal);
        string space = name < 0 ? " " : SpaceBefore(json, name);
        return new(new(range.End, 0), $",{space}\"Condition\": {condition}");
    }

    private static (string Open, string Between, string Close) Layout(JsonText json, ValueList list)
    {
        if (!list.IsArray || list.Values.Count < 2) return ("", " ", "");
        TextRange first = list.Values[0].WholeRange, second = list.Values[1].WholeRange;
        TextRange last = list.Values[list.Values.Count - 1].WholeRange;
        string open = Space(json, list.Origin.Range.Start + 1, first.Start);
        int comma = json.Text.IndexOf(',', first.End, second.Start - first.End);
        return (open, Space(json, comma + 1, second.Start), Space(json, last.End, list.Origin.Range.End - 1));
    }

    /// <summary>What stands between two places, if it is nothing but white space.</summary>
    private static string Space(JsonText json, int start, int end)
    {
        string text = json.Text.Substring(start, end - start);
        return text.All(c => c is ' ' or '\t' or '\r' or '\n') ? text : " ";
    }
}
