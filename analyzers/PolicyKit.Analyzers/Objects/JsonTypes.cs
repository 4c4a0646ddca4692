using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Objects;

/// <summary>Tells types by what they become in JSON.</summary>
internal static class JsonTypes
{
    public static bool IsText(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String };

    /// <summary>A dictionary, or an object of one of the JSON libraries.</summary>
    public static bool IsDictionary(ITypeSymbol? type) =>
        Is(type, "System.Text.Json.Nodes.JsonObject") || Is(type, "Newtonsoft.Json.Linq.JObject")
        || Implements(type, "IDictionary`2");

    /// <summary>A list of any kind, and no text.</summary>
    public static bool IsList(ITypeSymbol? type) =>
        Is(type, "System.Text.Json.Nodes.JsonArray") || Is(type, "Newtonsoft.Json.Linq.JArray")
        || type is IArrayTypeSymbol || !IsText(type) && !IsDictionary(type) && Implements(type, "IEnumerable`1");

    /// <summary>An array of one of the JSON libraries, which is given its items as arguments.</summary>
    public static bool IsNode(ITypeSymbol? type) =>
        Is(type, "System.Text.Json.Nodes.JsonArray") || Is(type, "Newtonsoft.Json.Linq.JArray");

    public static bool IsValue(ITypeSymbol? type) => Is(type, "Newtonsoft.Json.Linq.JValue");

    public static bool IsProperty(ITypeSymbol? type) => Is(type, "Newtonsoft.Json.Linq.JProperty");

    /// <summary>What a dictionary may be given and that is no content: a comparer, a capacity.</summary>
    public static bool IsComparer(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Int32 } || type?.Name.EndsWith("Comparer", StringComparison.Ordinal) == true;

    private static bool Is(ITypeSymbol? type, string name) => type is INamedTypeSymbol && type.ToDisplayString() == name;

    private static bool Implements(ITypeSymbol? type, string name) => type is INamedTypeSymbol named
        && (IsCollection(named, name) || named.AllInterfaces.Any(implemented => IsCollection(implemented, name)));

    private static bool IsCollection(INamedTypeSymbol type, string name) => type.MetadataName == name
        && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";
}
