using System.Globalization;
using PolicyKit.Rules;
using PolicyKit.Tool.Input;
using PolicyKit.Tool.Linting;
using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Fixing;

/// <summary>
/// Applies fixes to one file until none is left, the first that each finding offers. Those that make dead grants work come last
/// and one at a time, so that it can be told of each what it newly grants. One that writes a placeholder is told, never applied.
/// </summary>
internal sealed class FileFixer(FileLinter linter, FixScope scope)
{
    // A fix may make way for the next; more than a few rounds would be a circle.
    private const int MostRounds = 50;

    /// <summary>The file with its fixes, written where there were any.</summary>
    /// <exception cref="UnusableInputException">It cannot be written.</exception>
    public FixedFile Fix(FoundFile source, LintedFile file)
    {
        // Bytes that are no UTF-8 were read as this mark; written back, they would be lost.
        if (file.Text.Contains('\uFFFD')) return new FixedFile(file, 0, []);
        int applied = 0;
        var notes = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { file.Text };
        LintedFile current = file;
        for (int round = 0; round < MostRounds; round++)
        {
            if ((Safe(source, current) ?? Repair(source, current, notes)) is not { } next || !seen.Add(next.File.Text)) break;
            current = next.File;
            applied += next.Applied;
        }

        if (applied > 0) AtomicFile.Write(file.Path, current.Text);
        notes.AddRange(Suggestions(current));
        return new FixedFile(current, applied, notes);
    }

    private FixedFile? Safe(FoundFile source, LintedFile file) =>
        Safe(source, file, FixKind.Keeps, NewGrants.NoneEitherWay) ?? Safe(source, file, FixKind.Narrows, NewGrants.None);

    /// <summary>
    /// Fixes of a kind that the proof does not object to: as many at once as do not touch, or, where it objects, one by one.
    /// </summary>
    private FixedFile? Safe(FoundFile source, LintedFile file, FixKind kind, Func<LintedFile, LintedFile, bool> holds)
    {
        Fix[] fixes = [.. Offered(file, kind).Select(offer => offer.Fix)];
        if (fixes.Length == 0) return null;
        if (Apply(source, file, fixes) is { } all && holds(file, all.File)) return all;
        return fixes.Select(fix => Apply(source, file, [fix])).OfType<FixedFile>().FirstOrDefault(one => holds(file, one.File));
    }

    private FixedFile? Repair(FoundFile source, LintedFile file, List<string> notes)
    {
        if (scope != FixScope.Repairs) return null;
        foreach ((LocatedFinding finding, Fix fix) in Offered(file, FixKind.Repairs))
        {
            if (Apply(source, file, [fix]) is not { } repaired) continue;
            notes.Add($"{PlaceOf(file, finding)}: {finding.Rule.Id}: {fix.Title}");
            notes.AddRange(NewGrants.Describe(file.Found, repaired.File.Found).Select(text => "  " + text));
            return repaired;
        }

        return null;
    }

    /// <summary>The file after fixes; null where they change nothing, or leave it worse than it was.</summary>
    private FixedFile? Apply(FoundFile source, LintedFile file, IReadOnlyList<Fix> fixes)
    {
        var edits = new TextEdits();
        int applied = fixes.Count(edits.TryAdd);
        string text = edits.Apply(file.Text);
        return text != file.Text && Lint(source, text) is { } linted && Worst(linted) <= Worst(file)
            ? new FixedFile(linted, applied, []) : null;
    }

    private LintedFile? Lint(FoundFile source, string text)
    {
        try
        {
            return linter.Lint(source, text);
        }
        catch (UnusableInputException)
        {
            // What cannot be read any more is no fix of it.
            return null;
        }
    }

    private static int Worst(LintedFile file) => file.Active.Select(static finding => (int)finding.Severity).DefaultIfEmpty(-1).Max();

    /// <summary>What only the user can finish, for the findings that are left.</summary>
    private static IEnumerable<string> Suggestions(LintedFile file) =>
        from finding in file.Active
        let fix = finding.Fixes.FirstOrDefault()
        where fix is { NeedsValue: true }
        select $"{PlaceOf(file, finding)}: {finding.Rule.Id}: Needs a value from you, so that it is not applied: {fix.Title}";

    private static string PlaceOf(LintedFile file, LocatedFinding finding)
    {
        (int line, int column) = file.Lines.PositionOf(finding.Range.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{file.Path}({line},{column})");
    }

    /// <summary>Of each finding that counts, the first fix that is of a kind and whole.</summary>
    private static IEnumerable<(LocatedFinding Finding, Fix Fix)> Offered(LintedFile file, FixKind kind)
    {
        foreach (LocatedFinding finding in file.Active)
        {
            if (finding.Fixes.FirstOrDefault(fix => fix.Kind == kind && !fix.NeedsValue) is { } fix) yield return (finding, fix);
        }
    }
}
