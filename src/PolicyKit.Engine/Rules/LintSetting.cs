namespace PolicyKit.Rules;

/// <summary>A line of an .editorconfig that tells the rules about the project.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Form">What stands behind the <c>=</c>.</param>
/// <param name="Apply">Adds what it says; null where the value has not that form.</param>
internal sealed record LintSetting(string Key, string Form, Func<LintOptions, string, LintOptions?> Apply);
