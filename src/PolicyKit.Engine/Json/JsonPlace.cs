namespace PolicyKit.Json;

/// <summary>Where a stretch of a text stands in its tree: which object or array holds it, and at which place.</summary>
internal sealed record JsonPlace(JsonNode Parent, int Index)
{
    /// <summary>The member's name; empty in an array.</summary>
    public string Name => Parent.IsObject ? Parent.Members[Index].Name : "";

    public JsonNode Value => Parent.IsObject ? Parent.Members[Index].Value : Parent.Items[Index];

    /// <summary>The member whose name, or the value that, is exactly the stretch; null for none.</summary>
    public static JsonPlace? Find(JsonNode root, TextRange range)
    {
        JsonNode node = root;
        while (Below(node, range.Start) is { } place)
        {
            bool isName = place.Parent.IsObject && place.Parent.Members[place.Index].NameRange == range;
            if (isName || place.Value.Range == range || place.Value.ContentRange == range) return place;
            node = place.Value;
        }

        return null;
    }

    /// <summary>The object that begins at a position; null for none.</summary>
    public static JsonNode? FindObject(JsonNode root, int start)
    {
        JsonNode node = root;
        while (!(node.IsObject && node.Range.Start == start))
        {
            if (Below(node, start) is not { } place) return null;
            node = place.Value;
        }

        return node;
    }

    /// <summary>Where a member or item stands, its name included.</summary>
    public static TextRange RangeAt(JsonNode parent, int index) =>
        parent.IsObject ? parent.Members[index].Range : parent.Items[index].Range;

    public static int CountIn(JsonNode parent) => parent.IsObject ? parent.Members.Count : parent.Items.Count;

    /// <summary>The child in which a position lies, found by halving, since children stand in the order of the text.</summary>
    private static JsonPlace? Below(JsonNode node, int position)
    {
        int low = 0, high = CountIn(node) - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (RangeAt(node, middle).Start <= position) low = middle;
            else high = middle - 1;
        }

        return low <= high && RangeAt(node, low).Start <= position ? new(node, low) : null;
    }
}
