using PolicyKit.Matching;

namespace PolicyKit.Rules;

/// <summary>What an .editorconfig may say of a project beside the severities of rules, for every host alike.</summary>
internal static class LintSettings
{
    /// <summary>How each key begins.</summary>
    public const string Prefix = "policykit.";

    private const string Patterns = "actions, * and ? allowed, with commas between";

    public static IReadOnlyList<LintSetting> All { get; } =
    [
        new(Prefix + "account_ids", "account ids of 12 digits, with commas between", static (options, text) =>
            List(text, AccountNumber.Is) is { } list ? options with { AccountIds = list } : null),
        new(Prefix + "allowed_wildcards", "actions and ARNs, * and ? allowed, with commas between", static (options, text) =>
            List(text, static item => item == "*" || IsAction(item) || IsArn(item)) is { } list
                ? options with { AllowedWildcards = list } : null),
        new(Prefix + "clients", "names, with commas between", static (options, text) =>
            List(text, static item => item.IndexOfAny(['*', '?', ' ']) < 0) is { } list ? options with { Clients = list } : null),
        new(Prefix + "sensitive_actions", Patterns, static (options, text) =>
            List(text, IsAction) is { } list ? options with { SensitiveActions = list } : null),
        new(Prefix + "sensitive_resources", "ARNs, * and ? allowed, with commas between", static (options, text) =>
            List(text, IsArn) is { } list ? options with { SensitiveResources = list } : null),
        new(Prefix + "required_conditions", "pairs of an action and a condition key, with commas between: s3:Put* aws:SourceVpce",
            static (options, text) => List(text, static item => PairOf(item) is not null) is { } list
                ? options with { RequiredConditions = [.. list.Select(item => PairOf(item)!)] } : null),
        new(Prefix + "forbidden_conditions", "condition keys, with commas between", static (options, text) =>
            List(text, IsKey) is { } list ? options with { ForbiddenConditions = list } : null),
        new(Prefix + "require_tls", "true or false", static (options, text) =>
            bool.TryParse(text, out bool isOn) ? options with { RequiresTls = isOn } : null),
        new(Prefix + "stale_after_days", "a number of days, above 0", static (options, text) =>
            int.TryParse(text, out int days) && days > 0 ? options with { StaleAfterDays = days } : null),
    ];

    /// <summary>The options with what a setting says; null where there is no such key, or its value has not its form.</summary>
    public static LintOptions? Apply(LintOptions options, string key, string value) =>
        All.FirstOrDefault(setting => string.Equals(setting.Key, key, StringComparison.OrdinalIgnoreCase))?.Apply(options, value.Trim());

    /// <summary>The options with what a host's configuration says. Values without the form of their setting are passed over.</summary>
    /// <param name="options">What the host says itself.</param>
    /// <param name="valueOf">The value of a key; null where it has none.</param>
    public static LintOptions Read(LintOptions options, Func<string, string?> valueOf)
    {
        foreach (LintSetting setting in All)
        {
            if (valueOf(setting.Key) is { } value) options = setting.Apply(options, value.Trim()) ?? options;
        }

        return options;
    }

    private static string[]? List(string text, Func<string, bool> isItem)
    {
        string[] items = [.. text.Split(',').Select(static item => item.Trim()).Where(static item => item.Length > 0)];
        return Array.TrueForAll(items, item => isItem(item)) ? items : null;
    }

    private static RequiredCondition? PairOf(string item) =>
        item.Split([' '], StringSplitOptions.RemoveEmptyEntries) is [var action, var key] && IsAction(action) && IsKey(key)
            ? new(action, key) : null;


    private static bool IsAction(string item) => !IsArn(item) && IsKey(item);

    private static bool IsArn(string item) => item.StartsWith("arn:", StringComparison.Ordinal);

    private static bool IsKey(string item) => item.IndexOf(':') > 0 && item.IndexOf(' ') < 0;
}
