using PolicyKit.Rules;

namespace PolicyKit.Tool.Linting;

/// <summary>The words of the command line for severities.</summary>
internal static class SeverityWords
{
    /// <summary>The word for a threshold that nothing reaches.</summary>
    public const string Never = "never";

    /// <summary>The thresholds.</summary>
    public static string[] Thresholds { get; } = ["error", "warning", "info", Never];

    public static string WordOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The severity of a threshold; null where nothing reaches it.</summary>
    public static FindingSeverity? ThresholdOf(string word) => word switch
    {
        "error" => FindingSeverity.Error,
        "warning" => FindingSeverity.Warning,
        "info" => FindingSeverity.Info,
        _ => null,
    };
}
