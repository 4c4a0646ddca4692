using System.Text.Json;

namespace PolicyKit.Package.Tests;

/// <summary>Reads the PolicyKit results of a SARIF log that the compiler wrote.</summary>
internal static class SarifLog
{
    /// <summary>The results in the order of the text, each once.</summary>
    public static IReadOnlyList<SarifResult> Read(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("PK", StringComparison.Ordinal))
                .Select(Read)
                .Distinct()
                .OrderBy(result => result.File, StringComparer.Ordinal).ThenBy(result => result.Line).ThenBy(result => result.Column),
        ];
    }

    private static SarifResult Read(JsonElement result)
    {
        JsonElement location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement region = location.GetProperty("region");
        return new(
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString()!,
            Path.GetFileName(location.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            result.GetProperty("message").GetProperty("text").GetString()!);
    }
}
