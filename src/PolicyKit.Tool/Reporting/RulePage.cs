using System.Reflection;

namespace PolicyKit.Tool.Reporting;

/// <summary>The page of a rule, as Markdown.</summary>
internal sealed record RulePage(string Markdown)
{
    private const string Cause = "## Cause";

    /// <summary>Why the rule finds what it finds; where the page does not say so, the whole page.</summary>
    public string Text
    {
        get
        {
            int start = Markdown.IndexOf(Cause, StringComparison.Ordinal);
            if (start < 0) return Markdown;
            int end = Markdown.IndexOf("\n## ", start + Cause.Length, StringComparison.Ordinal);
            return Markdown[(start + Cause.Length)..(end < 0 ? Markdown.Length : end)].Trim();
        }
    }

    /// <summary>The page of a rule; null where there is none.</summary>
    public static RulePage? Of(string id)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PolicyKit.Tool.{id}.md");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return new RulePage(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
