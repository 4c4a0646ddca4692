namespace PolicyKit.Converting;

/// <summary>The actions of trust policies by their text.</summary>
internal static class TrustActions
{
    private static readonly Dictionary<string, string> Members = StaticMembers.Of<TrustAction>(typeof(TrustAction))
        .ToDictionary(static member => member.Key.ToString(), static member => member.Value, StringComparer.OrdinalIgnoreCase);

    public static bool IsKnown(string action) => Members.ContainsKey(action);

    public static string Write(string action) => $"{nameof(TrustAction)}.{Members[action]}";
}
