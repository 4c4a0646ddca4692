using System.Text.Json;

namespace PolicyKit.Tool.Importing;

/// <summary>Reads JSON of the package; what is not there or not as expected is an <see cref="ImportException"/>.</summary>
internal static class JsonFile
{
    /// <summary>A file whose root is an object.</summary>
    public static JsonDocument Read(string path)
    {
        if (!File.Exists(path)) throw new ImportException($"There is no file '{path}'.");
        try
        {
            JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            if (document.RootElement.ValueKind == JsonValueKind.Object) return document;
            document.Dispose();
            throw new ImportException($"{path}: the JSON is no object.");
        }
        catch (JsonException exception)
        {
            throw new ImportException($"{path}: {exception.Message}", exception);
        }
    }

    public static string Text(JsonElement item, string property) =>
        Property(item, property, JsonValueKind.String)?.GetString()
        ?? throw new ImportException($"An item has no text '{property}'.");

    /// <summary>The items of an array; none where there is no such property.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement item, string property) =>
        Property(item, property, JsonValueKind.Array)?.EnumerateArray().AsEnumerable() ?? [];

    public static bool IsTrue(JsonElement item, string property) => Property(item, property, JsonValueKind.True) is not null;

    private static JsonElement? Property(JsonElement item, string property, JsonValueKind kind) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(property, out JsonElement value) && value.ValueKind == kind
            ? value
            : null;
}
