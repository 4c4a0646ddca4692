extern alias shipped;

using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Tests.Harness;
using PolicyKit.Engine.Tests;
using PolicyDocument = shipped::PolicyKit.PolicyDocument;

namespace PolicyKit.Analyzers.Tests.Refactoring;

/// <summary>Every policy of the corpus in a raw string, refactored where it stands, compiled and run.</summary>
public sealed class CorpusTests
{
    // Each refactoring makes a new compilation of its project, which takes the longer the more files there are.
    private const int FilesInAProject = 20;

    [SkippableFact]
    public async Task RefactoredLiteral_MakesTheSamePolicy()
    {
        (string Name, PolicyDocument Document)[] policies =
            [.. Corpus.Read().Select(policy => (policy.Name, PolicyDocument.Parse(policy.Json)))];
        List<string> files = [];
        foreach (string[] batch in policies.Select((policy, i) => Code(i, policy.Document.ToJson(indented: true))).Chunk(FilesInAProject))
            files.AddRange(await RefactorAsync(batch));

        using var image = new MemoryStream();
        Analysis.Compile(files).AddReferences(Analysis.Builder).Emit(image).Diagnostics
            .Where(problem => problem.Severity >= DiagnosticSeverity.Warning).Take(20).ShouldBeEmpty();
        var made = Assembly.Load(image.ToArray());

        policies.Where((_, i) => files[i].Contains("\"Statement\"", StringComparison.Ordinal)).Select(policy => policy.Name)
            .ShouldBeEmpty("They are kept as text.");
        policies.Where((policy, i) => !IsSame(policy.Document, Json(made, i))).Select(policy => policy.Name).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> RefactorAsync(string[] files)
    {
        using var session = new RefactoringSession(Analysis.Builder);
        DocumentId[] documents = [.. files.Select(session.Add)];
        List<string> made = [];
        foreach (DocumentId document in documents)
        {
            int caret = (await session.TextAsync(document)).IndexOf("Statement", StringComparison.Ordinal);
            if ((await session.ActionsAsync(document, caret)).SingleOrDefault() is { } action) await session.ApplyAsync(action);
            made.Add(await session.TextAsync(document));
        }

        return made;
    }

    private static string Code(int number, string json) =>
        $"public static class {Class(number)}\n{{\n    public static string Json() =>\n        \"\"\"\n        "
        + json.Replace("\n", "\n        ", StringComparison.Ordinal) + "\n        \"\"\";\n}\n";

    private static string Json(Assembly made, int number) =>
        (string)made.GetType(Class(number), throwOnError: true)!.GetMethod("Json")!.Invoke(null, null)!;

    private static bool IsSame(PolicyDocument policy, string json)
    {
        PolicyDocument made = PolicyDocument.Parse(json);
        return made.IsEquivalentTo(policy) && made.Version == policy.Version && made.Id == policy.Id
            && made.Statements.Select(statement => statement.Sid).SequenceEqual(policy.Statements.Select(statement => statement.Sid));
    }

    private static string Class(int number) => "Policy" + number.ToString(CultureInfo.InvariantCulture);
}
