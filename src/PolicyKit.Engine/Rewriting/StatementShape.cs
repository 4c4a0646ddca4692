using System.Globalization;
using System.Text;
using PolicyKit.Json;
using PolicyKit.Model;
using static PolicyKit.Model.PolicyElements;

namespace PolicyKit.Rewriting;

/// <summary>
/// A statement taken apart: its actions, its resources, and all the rest as a key, in which the order of values that are a set,
/// one value or an array of one, the case of actions and of condition keys, and forms of which AWS says that they are the same do not
/// show.
/// </summary>
internal sealed class StatementShape
{
    private const string None = "-";

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
                case PolicyElements.Principal or NotPrincipal: part = PrincipalMeaning.KeyOf(member.Value); break;
                case PolicyElements.Condition: part = ConditionMeaning.KeyOf(member.Value) is { } key ? NoneIfEmpty(key) : null; break;
                default: part = null; break;
            }

            if (part is null) return null;
            parts[place] = part;
        }

        foreach (string? part in parts) Append(rest, part ?? None);
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

    private static string NoneIfEmpty(string part) => part.Length == 0 ? None : part;

    private static int IndexOf(string name)
    {
        for (int i = 0; i < OfStatement.Count; i++)
        {
            if (OfStatement[i] == name) return i;
        }

        return -1;
    }

    /// <summary>One text, or those of an array; null for anything else.</summary>
    public static List<string>? Texts(JsonNode value)
    {
        if (value.IsString) return [value.Text];
        return value.IsArray && value.Items.Count > 0 && value.Items.All(static item => item.IsString)
            ? [.. value.Items.Select(static item => item.Text)]
            : null;
    }

    // With its length before it, no text can be read as two.
    public static void Append(StringBuilder key, string text) =>
        key.Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text);
}
