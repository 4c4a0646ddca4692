using System.Globalization;
using System.Text;
using PolicyKit.Json;
using PolicyKit.Model;
using static PolicyKit.Model.PolicyElements;

namespace PolicyKit.Rewriting;

/// <summary>
/// A statement taken apart: its actions, its resources, and all the rest as a key, in which the order of values that are a set,
/// one value or an array of one, and the case of actions and of condition keys do not show.
/// </summary>
internal sealed class StatementShape
{
    private StatementShape(string? sid, List<string>? actions, List<string>? resources, string rest)
    {
        Sid = sid;
        Actions = actions;
        Resources = resources;
        Rest = rest;
    }

    /// <summary>The name; null where it has none, or an empty one.</summary>
    public string? Sid { get; }

    /// <summary>The values of Action; null where the statement has NotAction.</summary>
    public List<string>? Actions { get; }

    /// <summary>The values of Resource; null where the statement has NotResource or neither.</summary>
    public List<string>? Resources { get; }

    public string Rest { get; }

    /// <summary>The whole meaning: equal statements have equal keys. The Sid is not in it.</summary>
    public string Key => Rest + "\n" + SetKey(Actions, ignoreCase: true) + "\n" + SetKey(Resources, ignoreCase: false);

    /// <summary>Null for a statement that is not wholly understood.</summary>
    public static StatementShape? Of(JsonNode statement)
    {
        if (!statement.IsObject) return null;
        var rest = new StringBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? sid = null;
        List<string>? actions = null, resources = null;
        var parts = new string[OfStatement.Count];
        foreach (JsonMember member in statement.Members)
        {
            int place = IndexOf(member.Name);
            if (place < 0 || !seen.Add(member.Name)) return null;
            string? part = "";
            switch (member.Name)
            {
                case PolicyElements.Sid when member.Value.IsString: sid = member.Value.Text; part = "-"; break;
                case PolicyElements.Action: part = (actions = Texts(member.Value)) is null ? null : "+"; break;
                case PolicyElements.Resource: part = (resources = Texts(member.Value)) is null ? null : "+"; break;
                case NotAction: part = SetKey(Texts(member.Value), ignoreCase: true); break;
                case NotResource: part = SetKey(Texts(member.Value), ignoreCase: false); break;
                case PolicyElements.Effect: part = member.Value.Text is "Allow" or "Deny" ? member.Value.Text : null; break;
                case PolicyElements.Principal or NotPrincipal: part = PrincipalKey(member.Value); break;
                case PolicyElements.Condition: part = ConditionKey(member.Value); break;
                default: part = null; break;
            }

            if (part is null) return null;
            parts[place] = part;
        }

        foreach (string? part in parts) Append(rest, part ?? "-");
        return new StatementShape(sid is { Length: > 0 } ? sid : null, actions, resources, rest.ToString());
    }

    /// <summary>The values as a set; null for null.</summary>
    public static string? SetKey(IReadOnlyList<string>? values, bool ignoreCase)
    {
        if (values is null) return null;
        var set = new SortedSet<string>(ignoreCase ? values.Select(Lower) : values, StringComparer.Ordinal);
        var key = new StringBuilder("=");
        foreach (string value in set) Append(key, value);
        return key.ToString();
    }

    public static string Lower(string text) => text.ToLowerInvariant();

    private static int IndexOf(string name)
    {
        for (int i = 0; i < OfStatement.Count; i++)
        {
            if (OfStatement[i] == name) return i;
        }

        return -1;
    }

    private static List<string>? Texts(JsonNode value)
    {
        if (value.IsString) return [value.Text];
        return value.IsArray && value.Items.Count > 0 && value.Items.All(static item => item.IsString)
            ? [.. value.Items.Select(static item => item.Text)]
            : null;
    }

    // "*" and {"AWS": "*"} do not mean the same everywhere, so that they stay apart.
    private static string? PrincipalKey(JsonNode value)
    {
        if (value.IsString) return "*" + value.Text;
        if (!value.IsObject) return null;
        var key = new StringBuilder();
        foreach (JsonMember type in value.Members.OrderBy(static member => member.Name, StringComparer.Ordinal))
        {
            if (SetKey(Texts(type.Value), ignoreCase: false) is not { } values) return null;
            Append(key, type.Name);
            Append(key, values);
        }

        return key.ToString();
    }

    private static string? ConditionKey(JsonNode condition)
    {
        if (!condition.IsObject) return null;
        var key = new StringBuilder();
        foreach (JsonMember test in condition.Members.OrderBy(static member => member.Name, StringComparer.Ordinal))
        {
            if (!test.Value.IsObject) return null;
            foreach (JsonMember entry in test.Value.Members.OrderBy(static member => Lower(member.Name), StringComparer.Ordinal))
            {
                IReadOnlyList<JsonNode> values = entry.Value.IsArray ? entry.Value.Items : [entry.Value];
                if (values.Any(static value => !IsScalar(value))) return null;
                Append(key, test.Name);
                Append(key, Lower(entry.Name));
                string[] texts = [.. values.Select(static value => NodeWriter.LiteralOf(value.Kind) ?? value.Text)];
                Append(key, SetKey(texts, ignoreCase: false)!);
            }
        }

        return key.ToString();
    }

    private static bool IsScalar(JsonNode value) =>
        value.Kind is JsonKind.String or JsonKind.Number or JsonKind.True or JsonKind.False;

    // With its length before it, no text can be read as two.
    private static void Append(StringBuilder key, string text) =>
        key.Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text);
}
