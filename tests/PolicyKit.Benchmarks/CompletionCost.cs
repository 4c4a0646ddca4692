using System.Diagnostics;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Services;

namespace PolicyKit.Benchmarks;

/// <summary>How long an editor waits for the list after <c>Ec2.</c>, the longest there is, once it has shown one.</summary>
internal static class CompletionCost
{
    private const int Runs = 15;
    private const string Code = "using PolicyKit.Services; class C { object M() => Ec2.; }";

    public static async Task PrintAsync(TextWriter output)
    {
        using var workspace = new AdhocWorkspace(MefHostServices.DefaultHost);
        var project = ProjectId.CreateNewId();
        workspace.AddProject(ProjectInfo.Create(
            project, VersionStamp.Default, "Typing", "Typing", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences:
            [
                .. Net100.References.All,
                MetadataReference.CreateFromFile(typeof(Permission).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(S3).Assembly.Location),
            ]));
        Document document = workspace.CurrentSolution
            .AddDocument(DocumentId.CreateNewId(project), "C.cs", SourceText.From(Code)).Projects.Single().Documents.Single();
        var times = new double[Runs];
        int count = 0;
        for (int run = 0; run < Runs; run++)
        {
            // Another text each time, as when one types.
            document = document.WithText(SourceText.From(Code + new string('\n', run)));
            long start = Stopwatch.GetTimestamp();
            CompletionList list = await CompletionService.GetService(document)!
                .GetCompletionsAsync(document, Code.IndexOf("Ec2.", StringComparison.Ordinal) + "Ec2.".Length);
            times[run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            count = list.ItemsList.Count;
        }

        output.WriteLine($"Completion after Ec2., {count} items: first {times[0]:F0} ms, warm {times.Skip(Runs / 3).Order().ElementAt(Runs / 3):F0} ms");
    }
}
