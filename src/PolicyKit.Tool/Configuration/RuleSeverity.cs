using PolicyKit.Rules;

namespace PolicyKit.Tool.Configuration;

/// <summary>What an .editorconfig says of a rule.</summary>
/// <param name="Severity">The severity of its findings; null where they are not shown.</param>
internal readonly record struct RuleSeverity(FindingSeverity? Severity)
{
    /// <summary>
    /// Reads the value of <c>dotnet_diagnostic.PKxxxx.severity</c>; null for what has no meaning or none of its own.
    /// </summary>
    public static RuleSeverity? Parse(string value) => value.ToLowerInvariant() switch
    {
        "error" => new(FindingSeverity.Error),
        "warning" => new(FindingSeverity.Warning),
        "suggestion" => new(FindingSeverity.Info),
        "silent" or "refactoring" or "none" => new(null),
        _ => null,
    };
}
