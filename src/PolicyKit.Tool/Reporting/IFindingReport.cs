using PolicyKit.Tool.Linting;

namespace PolicyKit.Tool.Reporting;

/// <summary>Writes findings in one of the formats. Files come in their order, each once.</summary>
internal interface IFindingReport
{
    void Write(LintedFile file);

    /// <summary>Writes what stands behind the last file.</summary>
    void Finish(LintSummary summary);
}
