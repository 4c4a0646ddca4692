using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Tests.Sources;

public sealed class PathExpansionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PathExpansionTests()
    {
        string[] files =
        [
            "b.json", "a.policy.json", "a.policy.json.policykit.json", "notes.txt", "sub/t.yaml", "sub/deep/u.YML", "sub/v.template",
            "bin/x.json", "obj/x.json", "node_modules/x.json", ".git/x.json",
        ];
        foreach (string file in files) _folder.Write(file, "{}");
    }

    [Fact]
    public void Folder_IsWalked_WithoutWhatToolsHaveMade() => Found(_folder.Path)
        .ShouldBe(["a.policy.json!", "b.json", "sub/deep/u.YML", "sub/t.yaml", "sub/v.template"]);

    [Fact]
    public void File_IsTaken_WhateverItsName() => Found(_folder["notes.txt"], _folder["bin/x.json"]).ShouldBe(["notes.txt!", "bin/x.json!"]);

    [Theory]
    [InlineData("*.json", "a.policy.json!", "b.json")]
    [InlineData("sub/**/*", "sub/deep/u.YML", "sub/t.yaml", "sub/v.template")]
    [InlineData("**/t.*", "sub/t.yaml")]
    [InlineData("**/*.json", "a.policy.json!", "b.json")]
    [InlineData("bin/*.json", "bin/x.json")]
    public void Pattern_IsExpanded(string pattern, params string[] files) => Found(_folder[pattern]).ShouldBe(files);

    [Fact]
    public void FileOfSeveralPaths_IsTakenOnce() =>
        Found(_folder["b.json"], _folder.Path, _folder["sub/../b.json"]).Count(file => file.StartsWith("b.json", StringComparison.Ordinal)).ShouldBe(1);

    [Theory]
    [InlineData("none.json", "There is no such file or folder.")]
    [InlineData("none/*.json", "No file matches.")]
    [InlineData("*.nothing", "No file matches.")]
    public void PathWithoutFile_IsTold(string path, string problem) =>
        PathExpansion.Of([_folder[path]]).Problems.ShouldBe([$"{_folder[path]}: {problem}"]);

    public void Dispose() => _folder.Dispose();

    private string[] Found(params string[] paths) =>
    [
        .. PathExpansion.Of(paths).Files.Select(file => Path.GetRelativePath(_folder.Path, file.Path).Replace('\\', '/') + (file.IsPolicy ? "!" : "")),
    ];
}
