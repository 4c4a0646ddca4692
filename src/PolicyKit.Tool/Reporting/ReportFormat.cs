namespace PolicyKit.Tool.Reporting;

/// <summary>The formats of findings.</summary>
internal static class ReportFormat
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Sarif = "sarif";
    public const string GitHub = "github";

    public static string[] All { get; } = [Text, Json, Sarif, GitHub];

    public static IFindingReport Create(string format, TextWriter output) => format switch
    {
        Json => new JsonReport(output),
        Sarif => new SarifReport(output),
        GitHub => new GitHubReport(output),
        _ => new TextReport(TerminalSink.For(output)),
    };
}
