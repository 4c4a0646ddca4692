using PolicyKit.Json;
using PolicyKit.Tool.Input;
using PolicyKit.Tool.Linting;
using PolicyKit.Tool.Reporting;

namespace PolicyKit.Tool.Configuration;

/// <summary>
/// The findings that a project had when it began to lint, which do not count. Each is known by its rule, its file and what it is
/// about, so that it stays known when lines move; where a file has more alike than the baseline, the others count.
/// </summary>
internal sealed class Baseline
{
    private const string Reason = "Is in the baseline.";
    private const string FindingsField = "findings";
    private const string RuleField = "rule";
    private const string FileField = "file";
    private const string FingerprintField = "fingerprint";

    private readonly string _folder;
    private readonly Dictionary<string, List<(string Rule, string Fingerprint)>> _byFile = new(StringComparer.Ordinal);

    private Baseline(string path) => _folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetFullPath(path);

    /// <exception cref="UnusableInputException">It cannot be read, or is none.</exception>
    public static Baseline Read(string path)
    {
        JsonText read = JsonReader.Read(TextInput.Read(path, TextReader.Null).Text);
        if (read.Errors.Count > 0 || read.Root.Find(FindingsField) is not { IsArray: true } findings)
            throw new UnusableInputException($"{path}: This is no baseline; --write-baseline makes one.");
        var baseline = new Baseline(path);
        foreach (JsonNode finding in findings.Items)
        {
            string file = TextOf(finding, FileField);
            if (!baseline._byFile.TryGetValue(file, out var known)) baseline._byFile.Add(file, known = []);
            known.Add((TextOf(finding, RuleField), TextOf(finding, FingerprintField)));
        }

        return baseline;
    }

    /// <summary>The file with what the baseline has suppressed. Safe for any number of threads.</summary>
    public LintedFile Apply(LintedFile file)
    {
        if (!_byFile.TryGetValue(NameOf(file), out var known)) return file;
        List<(string, string)> left = [.. known];
        return file.With(
        [
            .. file.Findings.Select(finding => finding.Suppression is null && left.Remove((finding.Rule.Id, finding.Fingerprint))
                ? finding with { Suppression = Reason }
                : finding),
        ]);
    }

    /// <summary>Writes a baseline of what counts, in an order of its own, so that two of them compare well.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static int Write(string path, IEnumerable<LintedFile> files)
    {
        var baseline = new Baseline(path);
        (string Rule, string File, string Fingerprint)[] entries =
        [
            .. files
                .SelectMany(file => file.Active.Select(finding => (finding.Rule.Id, baseline.NameOf(file), finding.Fingerprint)))
                .OrderBy(entry => entry.Item2, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal)
                .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal),
        ];
        JsonWriter writer = JsonWriter.Start(indented: true);
        writer.BeginObject();
        writer.Name(FindingsField);
        writer.BeginArray();
        foreach ((string rule, string file, string fingerprint) in entries)
        {
            writer.BeginObject();
            writer.Member(RuleField, rule);
            writer.Member(FileField, file);
            writer.Member(FingerprintField, fingerprint);
            writer.EndObject();
        }

        writer.EndArray();
        writer.EndObject();
        AtomicFile.Write(path, writer.Finish() + "\n");
        return entries.Length;
    }

    private static string TextOf(JsonNode finding, string field) => finding.Find(field)?.Text ?? "";

    private string NameOf(LintedFile file) => file.Path == TextInput.StandardInput
        ? file.Path
        : Path.GetRelativePath(_folder, Path.GetFullPath(file.Path)).Replace(Path.DirectorySeparatorChar, '/');
}
