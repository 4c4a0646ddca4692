using PolicyKit.Explaining;
using PolicyKit.Rules;
using PolicyKit.Tool.Asking;
using PolicyKit.Tool.Linting;

namespace PolicyKit.Tool.Explaining;

/// <summary>An explanation as Markdown, for a pull request or a wiki.</summary>
internal static class ExplanationMarkdown
{
    public static void Write(TextWriter output, Explained policy)
    {
        if (policy.Pointer.Length > 0) output.Write($"## {MarkdownText.Code(policy.Pointer)}\n\n");
        output.Write(policy.Description.Subject + "\n\n");
        output.Write($"| {string.Join(" | ", Rows.Headings)} |\n|{string.Concat(Enumerable.Repeat(" --- |", Rows.Headings.Count))}\n");
        foreach (StatementDescription statement in policy.Description.Statements)
            output.Write($"| {string.Join(" | ", Rows.Of(statement).Select(lines => string.Join("<br>", lines.Select(Cell))))} |\n");
        output.Write('\n');
        foreach ((string variable, string meaning) in policy.Description.Variables)
            output.Write($"- {MarkdownText.Code(variable)} is {meaning}\n");
        if (policy.Description.Variables.Count > 0) output.Write('\n');
        foreach (Finding finding in policy.Findings)
            output.Write($"- {SeverityWords.WordOf(finding.Severity)} [{finding.Rule.Id}]({finding.Rule.HelpLink}): {Cell(finding.Message)}\n");
    }

    /// <summary>What a policy says is no Markdown of ours.</summary>
    private static string Cell(string text) => string.Concat(text.Select(c => c switch
    {
        '|' or '*' or '_' or '`' or '<' or '[' or '\\' => "\\" + c,
        < ' ' => " ",
        _ => c.ToString(),
    }));
}
