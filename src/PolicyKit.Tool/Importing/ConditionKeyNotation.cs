using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>
/// Brings AWS's four ways to write the variable part of a condition key to one, and reads the words for key types.
/// </summary>
internal static class ConditionKeyNotation
{
    private const string TagKey = "${TagKey}";

    /// <summary>
    /// The key with <c>&lt;key&gt;</c>, <c>tag-key</c> or nothing at its end written as <c>${TagKey}</c>, as other keys have it.
    /// </summary>
    public static string Normalise(string key)
    {
        int open = key.IndexOf('<', StringComparison.Ordinal);
        int close = open < 0 ? -1 : key.IndexOf('>', open);
        if (close >= 0) return key[..open] + TagKey + key[(close + 1)..];
        if (key.EndsWith('/')) return key + TagKey;
        return key.EndsWith("/tag-key", StringComparison.Ordinal) ? key[..^"tag-key".Length] + TagKey : key;
    }

    /// <exception cref="ImportException">The type is none that a condition key can have.</exception>
    public static ConditionKeyDefinition Define(string key, string type)
    {
        bool isMultiValued = type.StartsWith(CatalogueFormat.ArrayOf, StringComparison.Ordinal);
        string word = isMultiValued ? type[CatalogueFormat.ArrayOf.Length..] : type;
        return CatalogueFormat.KeyTypes.TryGetValue(word, out ConditionKeyType known)
            ? new ConditionKeyDefinition(Normalise(key), known, isMultiValued)
            : throw new ImportException($"'{key}' has the unknown type '{type}'.");
    }
}
