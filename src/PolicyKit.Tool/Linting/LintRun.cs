using PolicyKit.Tool.Commands;
using PolicyKit.Tool.Configuration;
using PolicyKit.Tool.Fixing;
using PolicyKit.Tool.Input;
using PolicyKit.Tool.Reporting;
using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Linting;

/// <summary>A run of <c>policykit lint</c> over files: what cannot be used is told, the rest is linted all the same.</summary>
internal sealed class LintRun(LintRequest options, IFindingReport report, TextWriter error)
{
    private readonly LintSummary _summary = new();
    private readonly List<LintedFile> _files = [];

    // Kept until all is linted: what is written beside a bar of progress is written over.
    private readonly StringWriter _told = new();
    private int _applied;

    /// <exception cref="UnusableInputException">The baseline cannot be used, or what is asked for needs files.</exception>
    public int Over(IReadOnlyList<string> paths, TextReader standardInput)
    {
        if (options.Fixes != FixScope.None && paths.Contains(TextInput.StandardInput))
            throw new UnusableInputException("--fix needs files; standard input is none.");
        Baseline? baseline = options is { BaselinePath: { } path, WritesBaseline: false } ? Baseline.Read(path) : null;
        var linter = new FileLinter(options, new RuleSettings(baseline), standardInput);
        var fixer = new FileFixer(linter, options.Fixes);
        var expansion = PathExpansion.Of(paths);
        foreach (string problem in expansion.Problems) Tell(problem);
        Over(FileLinters.Lint(expansion.Files, file => Lint(file, linter, fixer)), expansion.Files.Count);
        if (!options.WritesBaseline) report.Finish(_summary);
        return Finish();
    }

    /// <summary>Reports each file; where the findings themselves are seen as they come, that is progress enough.</summary>
    private void Over(IEnumerable<FixedFile> files, int count)
    {
        try
        {
            if (Console.IsOutputRedirected) TerminalProgress.Over("Linting", files, count, Report);
            else foreach (FixedFile file in files) Report(file);
        }
        finally
        {
            error.Write(_told);
        }
    }

    private FixedFile? Lint(FoundFile file, FileLinter linter, FileFixer fixer)
    {
        if (linter.Lint(file) is not { } linted) return null;
        try
        {
            return options.Fixes == FixScope.None ? new FixedFile(linted, 0, []) : fixer.Fix(file, linted);
        }
        catch (UnusableInputException exception)
        {
            return new FixedFile(linted.With(exception.Message), 0, []);
        }
    }

    private void Report(FixedFile file)
    {
        _summary.Add(file.File);
        foreach (string note in file.Notes) _told.WriteLine(note);
        foreach (string problem in file.File.Problems) _told.WriteLine("policykit: " + problem);
        _applied += file.Applied;
        if (options.WritesBaseline) _files.Add(file.File);
        else report.Write(file.File);
    }

    private int Finish()
    {
        if (_applied > 0) error.WriteLine($"policykit: Applied {Count.Of(_applied, "fix", "fixes")}.");
        if (_summary is { Policies: 0, Problems.Count: 0 }) error.WriteLine("policykit: No policy was found.");
        if (options.WritesBaseline)
        {
            int written = Baseline.Write(options.BaselinePath!, _files);
            error.WriteLine($"policykit: {options.BaselinePath} has {Count.Of(written, "finding")}.");
        }

        if (_summary.Problems.Count > 0) return ExitCode.Unusable;
        return !options.WritesBaseline && _summary.Reaches(options.FailOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    private void Tell(string problem)
    {
        _summary.Add(problem);
        error.WriteLine("policykit: " + problem);
    }
}
