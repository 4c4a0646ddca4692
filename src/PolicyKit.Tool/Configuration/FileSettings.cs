using PolicyKit.Rules;

namespace PolicyKit.Tool.Configuration;

/// <summary>What the .editorconfig files say of one file.</summary>
internal sealed class FileSettings
{
    /// <summary>The severities that are set, by the rule's id.</summary>
    public Dictionary<string, RuleSeverity> Severities { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the rules are told of the project.</summary>
    public LintOptions Options { get; set; } = LintOptions.Default;
}
