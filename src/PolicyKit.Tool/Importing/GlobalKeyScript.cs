using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>
/// Reads the keys out of the package's script of global condition keys: lines <c>key: 'name',</c> and <c>type: 'type',</c>.
/// </summary>
internal static class GlobalKeyScript
{
    /// <param name="path">The script's path, for the messages.</param>
    /// <param name="script">Its text.</param>
    /// <exception cref="ImportException">The script holds no keys, or a key without a type.</exception>
    public static IReadOnlyList<ConditionKeyDefinition> Read(string path, string script)
    {
        var keys = new List<ConditionKeyDefinition>();
        string? key = null;
        foreach (string line in script.Split('\n'))
        {
            if (Quoted(line, "key:") is { } name)
            {
                if (key is not null) throw new ImportException($"{path}: '{key}' has no type.");
                key = name;
            }
            else if (key is not null && Quoted(line, "type:") is { } type)
            {
                keys.Add(ConditionKeyNotation.Define(key, type));
                key = null;
            }
        }

        return keys.Count > 0 ? keys : throw new ImportException($"{path} holds no condition keys.");
    }

    /// <summary>What stands in quotes on a line that begins with the property; null for any other line.</summary>
    private static string? Quoted(string line, string property)
    {
        string trimmed = line.TrimStart();
        if (!trimmed.StartsWith(property, StringComparison.Ordinal)) return null;
        string[] parts = trimmed.Split('\'');
        return parts.Length >= 3 ? parts[1] : null;
    }
}
