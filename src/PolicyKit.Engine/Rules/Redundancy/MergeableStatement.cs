using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rewriting;

namespace PolicyKit.Rules.Redundancy;

/// <summary>A statement, and the keys that it shares with those that it can be merged with.</summary>
/// <param name="Node">It in the text.</param>
/// <param name="Index">Its place among the statements.</param>
/// <param name="Shape">What it says.</param>
/// <param name="IsSettled">Whether another rule wants it changed first.</param>
internal sealed record MergeableStatement(JsonNode Node, int Index, StatementShape Shape, bool IsSettled)
{
    private (string Key, string? Element)[]? _keys;

    /// <summary>
    /// The keys, the closest likeness first; each with the element in which those that share it differ, null for none.
    /// </summary>
    private (string Key, string? Element)[] Keys => _keys ??= FindKeys();

    /// <summary>The first statement that this one may become one with, and the element in which they differ.</summary>
    public (MergeableStatement Twin, string? Differing)? FindTwin(Dictionary<string, MergeableStatement> known)
    {
        foreach ((string key, string? element) in Keys)
        {
            if (known.TryGetValue(key, out MergeableStatement? other) && MayJoin(other, element)) return (other, element);
        }

        return null;
    }

    /// <summary>Always where they say the same, else where not both have a name.</summary>
    private bool MayJoin(MergeableStatement other, string? element) =>
        element is null || (!IsSettled && !other.IsSettled && (Shape.Sid is null || other.Shape.Sid is null));

    public void Remember(Dictionary<string, MergeableStatement> known)
    {
        foreach ((string key, _) in Keys)
        {
            // A nameless statement takes up others more easily than a named one.
            bool isFree = !known.TryGetValue(key, out MergeableStatement? there);
            if (isFree || (there!.Shape.Sid is not null && Shape.Sid is null)) known[key] = this;
        }
    }

    private (string, string?)[] FindKeys()
    {
        var keys = new List<(string, string?)> { ("=" + Shape.Key, null) };
        string? actions = StatementShape.SetKey(Shape.Actions, ignoreCase: true),
            resources = StatementShape.SetKey(Shape.Resources, ignoreCase: false);
        if (actions is not null && resources is not null) keys.Add(($"R{Shape.Rest}\n{actions}", PolicyElements.Resource));
        if (actions is not null) keys.Add(($"A{Shape.Rest}\n{resources}", PolicyElements.Action));
        return [.. keys];
    }
}
