using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules;

/// <summary>
/// Tells the fixes that only the user can finish: what they write holds a word in the place of a value that no rule can know. It is told
/// by what they write, whatever rule they come from, and by what the policy has of it already.
/// </summary>
internal static class InventedValues
{
    // Words of IAM and of HTTP that have a placeholder's shape.
    private static readonly string[] Ordinary = ["AWS", "GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "ANY"];

    public static IEnumerable<Finding> Mark(IEnumerable<Finding> findings, PolicyModel policy)
    {
        string text = policy.Json?.Text ?? "";
        return findings.Select(finding => finding.Fixes.Any(fix => Needs(fix, text))
            ? new(finding.Rule, finding.Severity, finding.Origin, finding.Message,
                [.. finding.Fixes.Select(fix => fix with { NeedsValue = Needs(fix, text) })])
            : finding);
    }

    /// <summary>Whether a fix writes a word that stands for a value, which the text does not have already.</summary>
    public static bool Needs(Fix fix, string policy) => fix.Edits
        .SelectMany(static edit => Placeholder.In(edit.NewText))
        .Distinct(StringComparer.Ordinal)
        .Any(word => Array.IndexOf(Ordinary, word) < 0 && (policy.IndexOf(word, StringComparison.Ordinal) < 0 || AddsOne(fix, word, policy)));

    /// <summary>Whether the fix writes a placeholder that stands in the policy already once more; a name that looks like one may be repeated.</summary>
    private static bool AddsOne(Fix fix, string word, string policy)
    {
        if (word.IndexOf('_') < 0 && word != Placeholder.Region) return false;
        int written = fix.Edits.Sum(edit => Count(edit.NewText, word));
        int replaced = fix.Edits.Sum(edit => edit.Range.End <= policy.Length ? Count(policy.Substring(edit.Range.Start, edit.Range.Length), word) : 0);
        return written > replaced;
    }

    private static int Count(string text, string word) => Placeholder.In(text).Count(found => found == word);
}
