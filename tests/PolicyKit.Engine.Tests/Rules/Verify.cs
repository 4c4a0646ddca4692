using System.Text;
using System.Text.RegularExpressions;
using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules;

/// <summary>
/// Runs all rules over a policy in which <c>{|PK5006:...|}</c> marks what must be found, exactly there, and nothing else may be.
/// </summary>
internal static partial class Verify
{
    public static IReadOnlyList<Finding> Findings(string markup, PolicyKind kind = PolicyKind.Auto, LintOptions? options = null)
    {
        (string text, List<(string Id, TextRange Range)> expected) = Parse(markup);
        IReadOnlyList<Finding> findings = PolicyLinter.Lint(PolicyReader.Read(text, kind, holes: true), options: options);
        Show(text, findings.Select(finding => (finding.Rule.Id, finding.Origin.Range))).ShouldBe(Show(text, expected), customMessage: string.Join("\n", findings));
        return findings;
    }

    /// <summary>Says of one statement that a rule finds something in it, or, without markup, that no rule does.</summary>
    public static IReadOnlyList<Finding> Statement(string markup, PolicyKind kind = PolicyKind.Auto, LintOptions? options = null) =>
        Findings($$"""{"Version": "2012-10-17", "Statement": [{{markup}}]}""", kind, options);

    /// <summary>An Allow statement of one action and one resource, each with its quotes or brackets.</summary>
    public static IReadOnlyList<Finding> Allow(string action, string resource, string more = "") =>
        Statement($$"""{"Effect": "Allow", "Action": {{action}}, "Resource": {{resource}}{{more}}}""");

    /// <summary>The policy after a fix of the only finding that has one.</summary>
    public static string Fixed(IEnumerable<Finding> findings, string text, int index = 0)
    {
        Fix fix = findings.First(finding => finding.Fixes.Count > 0).Fixes[index];
        foreach (TextEdit edit in fix.Edits.OrderByDescending(edit => edit.Range.Start))
        {
            text = text[..edit.Range.Start] + edit.NewText + text[edit.Range.End..];
        }

        return text;
    }

    /// <summary>
    /// A statement, marked as for <see cref="Statement"/>, after one of the fixes of its first finding that has any.
    /// </summary>
    public static string FixedStatement(string markup, int index = 0, PolicyKind kind = PolicyKind.Auto)
    {
        const string Before = """{"Version": "2012-10-17", "Statement": [""", After = "]}";
        string text = Fixed(Statement(markup, kind), Before + Plain(markup) + After, index);
        text.ShouldStartWith(Before);
        return text[Before.Length..^After.Length];
    }

    public static string Plain(string markup) => Parse(markup).Text;

    private static (string Text, List<(string, TextRange)> Expected) Parse(string markup)
    {
        var expected = new List<(string, TextRange)>();
        var text = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        int at = 0;
        foreach (Match mark in Mark().Matches(markup))
        {
            text.Append(markup, at, mark.Index - at);
            at = mark.Index + mark.Length;
            if (mark.Value != "|}") open.Push((mark.Groups[1].Value, text.Length));
            else if (open.Pop() is var (id, start)) expected.Add((id, TextRange.FromBounds(start, text.Length)));
        }

        text.Append(markup, at, markup.Length - at);
        return (text.ToString(), expected);
    }

    private static string Show(string text, IEnumerable<(string Id, TextRange Range)> found) => string.Join(
        "\n",
        found.OrderBy(item => item.Range.Start).ThenBy(item => item.Id, StringComparer.Ordinal)
            .Select(item => $"{item.Id} at {item.Range.Start}: {text.Substring(item.Range.Start, item.Range.Length)}"));

    [GeneratedRegex(@"\{\|(PK\d{4}):|\|\}")]
    private static partial Regex Mark();
}
