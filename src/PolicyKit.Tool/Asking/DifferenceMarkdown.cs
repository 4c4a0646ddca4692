using System.Text;
using PolicyKit.Evaluation;
using PolicyKit.Proof;

namespace PolicyKit.Tool.Asking;

/// <summary>What access appears and disappears, as Markdown. The order is that of the statements, so that it is stable.</summary>
internal sealed class DifferenceMarkdown
{
    private const string Detail = "  - ";

    private readonly MarkdownText _text = new();

    public static string Of(AccessDifference difference)
    {
        if (difference.IsEmpty) return "No access appears or disappears: both grant the same requests.\n";
        var markdown = new DifferenceMarkdown();
        markdown.Section("Access that appears", difference.Appears);
        markdown._text.Line("");
        markdown.Section("Access that disappears", difference.Disappears);
        return markdown._text.ToString();
    }

    private void Section(string title, IReadOnlyList<AccessClass> classes)
    {
        _text.Line("## " + title);
        _text.Line("");
        if (classes.Count == 0) _text.Line("None.");
        foreach (AccessClass access in classes) Bullet(access);
    }

    private void Bullet(AccessClass access)
    {
        _text.List("- " + (access.ActionsAreExcluded ? "all actions but " : ""), ActionPatterns.Of(access.Actions), ", ");
        if (access.Resources.Count > 0)
            _text.List(Detail + (access.ResourcesAreExcluded ? "on all but " : "on "), access.Resources, ", ");
        if (access.Principals.Count > 0)
            _text.List(Detail + (access.PrincipalsAreExcluded ? "to all but " : "to "), access.Principals, ", ");
        if (access.Conditions.Count > 0) _text.List(Detail + "if ", access.Conditions, " and ");
        string name = access.Sid is { Length: > 0 } sid ? $", {MarkdownText.Code(sid)}" : "";
        _text.Line($"{Detail}by statement {access.StatementIndex + 1}{name}");
        if (access.Example is { } example) Example(example);
        else _text.Line(Detail + "perhaps: no request was found that shows it, and none was proven not to exist");
    }

    private void Example(AuthorizationRequest example)
    {
        var line = new StringBuilder($"{Detail}for example {MarkdownText.Code(example.Action)} on ");
        line.Append(MarkdownText.Code(example.Resource));
        if (example.Principal == RequestPrincipal.Anonymous) line.Append(" by someone without credentials");
        else if (example.Principal != RequestPrincipal.Unnamed)
            line.Append(" by ").Append(MarkdownText.Code(RequestText.Of(example.Principal)));
        _text.Line(line.ToString());
        string[] keys =
        [
            .. example.Context.OrderBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(static pair => $"{pair.Key} = {pair.Value}"),
        ];
        if (keys.Length > 0) _text.List("    with ", keys, ", ");
    }
}
