using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Tests.Harness;
using PolicyKit.CodeFixes;

namespace PolicyKit.Analyzers.Tests;

public sealed class AdditionalFileFixTests
{
    private const string Policy = """{ "Statement": { "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme" } }""";

    [Fact]
    public async Task FixOfAPolicyFile_ChangesTheFile()
    {
        ImmutableArray<Diagnostic> found = await Analysis.RunAsync(Analysis.Compile(""), new TextFile("app.policy.json", Policy));
        using var workspace = new AdhocWorkspace();
        Project project = workspace.AddProject("Test", LanguageNames.CSharp);
        TextDocument file = project.AddAdditionalDocument("app.policy.json", SourceText.From(Policy), filePath: "app.policy.json");

        var actions = new List<CodeAction>();
        await new PolicyFixProvider().RegisterCodeFixesAsync(new CodeFixContext(
            file, found.Single(d => d.Id == "PK1007"), (action, _) => actions.Add(action), CancellationToken.None));
        var change = (ApplyChangesOperation)(await actions.ShouldHaveSingleItem().GetOperationsAsync(CancellationToken.None)).Single();
        SourceText changed = await change.ChangedSolution.GetAdditionalDocument(file.Id)!.GetTextAsync();

        changed.ToString().ShouldContain("\"Version\": \"2012-10-17\"");
        (await Analysis.RunAsync(Analysis.Compile(""), new TextFile("app.policy.json", changed.ToString()))).ShouldBeEmpty();
    }
}
