namespace PolicyKit.Json;

/// <summary>The strings that every policy holds, so that reading one does not allocate them again.</summary>
internal static class KnownNames
{
    private static readonly string[] Names =
    [
        "Id", "Sid", "AWS", "Deny", "Allow", "Action", "Effect", "Service", "Version", "Resource", "NotAction", "Statement",
        "Condition", "Principal", "Federated", "NotResource", "NotPrincipal", "2012-10-17", "*", "s3:*",
    ];

    private static readonly string[][] ByLength = Names.GroupBy(name => name.Length)
        .Aggregate(new string[Names.Max(name => name.Length) + 1][], (table, group) =>
        {
            table[group.Key] = [.. group];
            return table;
        });

    /// <summary>A part of a text, as one of the known strings where it is one.</summary>
    public static string Substring(string text, int start, int length)
    {
        if (length == 0) return "";
        if (length < ByLength.Length && ByLength[length] is { } candidates)
        {
            foreach (string name in candidates)
            {
                if (string.CompareOrdinal(text, start, name, 0, length) == 0) return name;
            }
        }

        return text.Substring(start, length);
    }
}
