using System.Text.RegularExpressions;

namespace PolicyKit.Package.Tests;

/// <summary>Keeps the sources as a newcomer expects them: folder = namespace, one type a file, files short, classes sealed.</summary>
public sealed partial class SourceConventionTests
{
    private const int LongestFile = 300;

    /// <summary>Each project's folder and the namespace of the files directly in it.</summary>
    private static readonly (string Folder, string Namespace)[] Projects =
    [
        ("src/PolicyKit.Engine", "PolicyKit"),
        ("src/PolicyKit.Core", "PolicyKit"),
        ("src/PolicyKit.Services.Generator", "PolicyKit.Services.Generator"),
        ("src/PolicyKit.Converting", "PolicyKit.Converting"),
        ("src/PolicyKit.Tool", "PolicyKit.Tool"),
        ("src/PolicyKit", "PolicyKit"),
        ("analyzers/PolicyKit.Analyzers", "PolicyKit.Analyzers"),
        ("analyzers/PolicyKit.CodeFixes", "PolicyKit.CodeFixes"),
    ];

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach ((string folder, string root) in Projects)
            {
                string path = Path.Combine(Repository.Root, folder);
                foreach (string file in Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories))
                {
                    string[] parts = Path.GetRelativePath(path, file).Split(Path.DirectorySeparatorChar);
                    if (parts[0] is "bin" or "obj" || parts[^1] is "Program.cs") continue;
                    files.Add(Path.GetRelativePath(Repository.Root, file), string.Join(".", [root, .. parts[..^1]]));
                }
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_StandsWhereItsNamespaceSays_AndHoldsTheTypeItIsNamedAfter(string file, string expectedNamespace)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, file)).ReplaceLineEndings("\n");

        Namespace().Match(text).Groups[1].Value.ShouldBe(expectedNamespace);
        // A partial class in several files has the facet behind its name: RuleCatalogue.Names.cs.
        string name = Path.GetFileName(file)[..Path.GetFileName(file).IndexOf('.', StringComparison.Ordinal)];
        TopLevelType().Matches(text).Select(type => type.Groups["name"].Value).ShouldBe([name]);
        text.Split('\n').Length.ShouldBeLessThanOrEqualTo(LongestFile);
    }

    [GeneratedRegex(@"^namespace ([\w.]+);$", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:public |internal |sealed |static |abstract |readonly |partial |ref )*(?:class|struct|record struct|record|enum|interface|delegate) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
