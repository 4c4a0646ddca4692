extern alias shipped;

using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using PolicyKit.Analyzers.Tests.Harness;
using PolicyKit.Engine.Tests;
using Xunit.Abstractions;
using PolicyDocument = shipped::PolicyKit.PolicyDocument;

namespace PolicyKit.Analyzers.Tests.Refactoring;

/// <summary>Every policy of the corpus in a raw string, refactored where it stands, compiled and run.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    // The builder writes the current version of the policy language only, and no Id.
    private const int KeptAsText = 0;

    [SkippableFact]
    public async Task RefactoredLiteral_MakesTheSamePolicy()
    {
        (string Name, PolicyDocument Document)[] policies =
            [.. Corpus.Read().Select(policy => (policy.Name, PolicyDocument.Parse(policy.Json)))];
        using var session = new RefactoringSession(Analysis.Builder);
        DocumentId[] files = [.. policies.Select((policy, i) => session.Add(Code(i, policy.Document.ToJson(indented: true))))];

        List<string> kept = [];
        for (int i = 0; i < files.Length; i++)
        {
            int caret = (await session.TextAsync(files[i])).IndexOf("Statement", StringComparison.Ordinal);
            if ((await session.ActionsAsync(files[i], caret)).SingleOrDefault() is { } action) await session.ApplyAsync(action);
            else kept.Add(policies[i].Name);
        }

        using var image = new MemoryStream();
        (await session.Project.GetCompilationAsync())!.Emit(image).Diagnostics
            .Where(problem => problem.Severity >= DiagnosticSeverity.Warning).Take(20).ShouldBeEmpty();
        var made = Assembly.Load(image.ToArray());
        string[] different = [.. policies.Where((policy, i) => !IsSame(policy.Document, Json(made, i))).Select(policy => policy.Name)];

        output.WriteLine($"{policies.Length} policies, {kept.Count} kept as text: {string.Join(", ", kept)}");
        different.ShouldBeEmpty();
        kept.Count.ShouldBe(KeptAsText);
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
