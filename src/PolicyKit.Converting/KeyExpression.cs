using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Converting;

/// <summary>A condition key as C#: the member of its service, <c>S3.Keys.Prefix</c>, or a key that says its type itself.</summary>
/// <param name="Code">The expression.</param>
/// <param name="Definition">What the catalogue says of it; null where it has no such key.</param>
internal sealed record KeyExpression(string Code, ConditionKeyDefinition? Definition)
{
    private static readonly char[] Forbidden = ['*', '?', '$', '{', '}', '\'', '"', ','];

    /// <summary>The member of a key; null where the catalogue has no such key.</summary>
    /// <param name="key">The key as a policy writes it.</param>
    /// <param name="services">The prefixes of services that may alone support a key of another party.</param>
    public static KeyExpression? Find(string key, IEnumerable<string> services)
    {
        if (!IsWritable(key)) return null;
        SurfaceCatalogue catalogue = SurfaceCatalogue.Current;
        if (In(catalogue.Global, catalogue.Global.ClassName, key) is { } global) return global;
        int colon = key.IndexOf(':');
        if (colon < 0) return null;
        foreach (string service in services.Prepend(key.Substring(0, colon)))
        {
            if (catalogue.ClassOf(service) is not { } name || catalogue.Find(name) is not { } surface) continue;
            if (In(surface, name + "." + MemberNames.KeysClass, key) is { } found) return found;
        }

        return null;
    }

    /// <summary>A key of which the code says the type; null where no key can be called so.</summary>
    public static string? Own(string key, string type) => IsWritable(key) ? $"new {type}({CSharpText.Literal(key)})" : null;

    /// <summary>A single-valued key spelled exactly so, for a variable; null where no key can be called so.</summary>
    public static string? Spelled(string key, ConditionKeyType type)
    {
        KeyExpression? known = Find(key, []);
        return known?.Definition is { IsMultiValued: false } definition && definition.Type == type && IsSpelled(definition, key)
            ? known.Code
            : Own(key, type + "Key");
    }

    public static bool IsWritable(string key) =>
        key.Length > 0 && key.IndexOfAny(Forbidden) < 0 && !key.Any(char.IsControl);

    private static KeyExpression? In(ServiceSurface surface, string owner, string key)
    {
        foreach (KeySurface candidate in surface.Keys)
        {
            if (!candidate.Key.Matches(key)) continue;
            if (!candidate.Key.IsTemplate) return new KeyExpression($"{owner}.{candidate.MemberName}", candidate.Key);
            if (Arguments(candidate.Key, key) is { } arguments)
                return new KeyExpression($"{owner}.{candidate.MemberName}({string.Join(", ", arguments)})", candidate.Key);
        }

        return null;
    }

    // What stands for the placeholders, which Matches has found to be there.
    private static List<string> Arguments(ConditionKeyDefinition definition, string key)
    {
        var arguments = new List<string>();
        int at = 0;
        for (int i = 0; i < definition.Tokens.Count; i++)
        {
            TemplateToken token = definition.Tokens[i];
            int end = !token.IsPlaceholder ? at + token.Text.Length
                : i + 1 == definition.Tokens.Count ? key.Length
                : key.IndexOf(definition.Tokens[i + 1].Text, at + 1, StringComparison.OrdinalIgnoreCase);
            if (token.IsPlaceholder) arguments.Add(CSharpText.Literal(key.Substring(at, end - at)));
            at = end;
        }

        return arguments;
    }

    private static bool IsSpelled(ConditionKeyDefinition definition, string key) => definition.IsTemplate
        ? definition.Tokens.All(token => token.IsPlaceholder || key.Contains(token.Text, StringComparison.Ordinal))
        : definition.Name == key;
}
