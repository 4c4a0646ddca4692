using System.Globalization;
using PolicyKit.Rules;
using PolicyKit.Tool.Input;
using PolicyKit.Tool.Linting;
using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Fixing;

/// <summary>
/// Applies fixes to one file until none is left, the first that each finding offers. Those that make dead grants work come last
/// and one at a time, so that it can be told of each what it newly grants.
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
        return new FixedFile(current, applied, notes);
    }

    /// <summary>
    /// Fixes after which nothing new is granted: as many at once as do not touch, or, where the proof objects, one by one.
    /// </summary>
    private FixedFile? Safe(FoundFile source, LintedFile file)
    {
        Fix[] fixes = [.. Offered(file, FixKind.Keeps, FixKind.Narrows).Select(offer => offer.Fix)];
        if (fixes.Length == 0) return null;
        if (Apply(source, file, fixes) is { } all && IsSafe(file, all.File)) return all;
        return fixes.Select(fix => Apply(source, file, [fix])).OfType<FixedFile>().FirstOrDefault(one => IsSafe(file, one.File));
    }

    private FixedFile? Repair(FoundFile source, LintedFile file, List<string> notes)
    {
        if (scope != FixScope.Repairs) return null;
        foreach ((LocatedFinding finding, Fix fix) in Offered(file, FixKind.Repairs))
        {
            if (Apply(source, file, [fix]) is not { } repaired) continue;
            (int line, int column) = file.Lines.PositionOf(finding.Range.Start);
            string place = string.Create(CultureInfo.InvariantCulture, $"{file.Path}({line},{column})");
            notes.Add($"{place}: {finding.Rule.Id}: {fix.Title}");
            notes.AddRange(NewGrants.Describe(file.Found, repaired.File.Found).Select(text => "  " + text));
            return repaired;
        }

        return null;
    }

    private FixedFile? Apply(FoundFile source, LintedFile file, IReadOnlyList<Fix> fixes)
    {
        var edits = new TextEdits();
        int applied = fixes.Count(edits.TryAdd);
        string text = edits.Apply(file.Text);
        return text != file.Text && linter.Lint(source, text) is { } linted ? new FixedFile(linted, applied, []) : null;
    }

    private static bool IsSafe(LintedFile before, LintedFile after) =>
        before.Found.Count == after.Found.Count && !NewGrants.Exist(before.Found, after.Found);

    /// <summary>Of each finding that counts, the first fix of one of these kinds.</summary>
    private static IEnumerable<(LocatedFinding Finding, Fix Fix)> Offered(LintedFile file, params FixKind[] kinds)
    {
        foreach (LocatedFinding finding in file.Active)
        {
            if (finding.Fixes.FirstOrDefault(fix => kinds.Contains(fix.Kind)) is { } fix) yield return (finding, fix);
        }
    }
}
