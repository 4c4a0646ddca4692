using PolicyKit.Tool.Fixing;
using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Linting;

/// <summary>Lints many files, several at a time, and gives what was found in the order of the files.</summary>
internal static class FileLinters
{
    // Enough to keep every processor busy, few enough that memory does not grow with the number of files.
    private const int AtATime = 256;

    /// <param name="files">The files.</param>
    /// <param name="lint">What is found in a file; null for one that is passed over.</param>
    public static IEnumerable<FixedFile> Lint(IReadOnlyList<FoundFile> files, Func<FoundFile, FixedFile?> lint)
    {
        var found = new FixedFile?[Math.Min(files.Count, AtATime)];
        for (int start = 0; start < files.Count; start += AtATime)
        {
            int count = Math.Min(AtATime, files.Count - start);
            if (count == 1) found[0] = lint(files[start]);
            else Parallel.For(0, count, i => found[i] = lint(files[start + i]));
            for (int i = 0; i < count; i++)
            {
                if (found[i] is { } file) yield return file;
            }
        }
    }
}
