namespace PolicyKit.Tool.Commands;

/// <summary>The exit codes of <c>policykit</c>. Scripts rely on them.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>There are findings, or a question was answered in the negative.</summary>
    public const int Findings = 1;

    public const int Unusable = 2;
}
