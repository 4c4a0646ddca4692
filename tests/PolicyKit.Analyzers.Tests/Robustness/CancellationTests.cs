using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Robustness;

/// <summary>What is no longer wanted, as the next letter is typed, stops.</summary>
public sealed class CancellationTests
{
    private const string Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""";

    [Fact]
    public async Task WithinAFile_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        var file = new CancelledOnRead(cancellation);

        await Should.ThrowAsync<OperationCanceledException>(() => Analysis.Compile("")
            .WithAnalyzers(Analysis.Analyzers, new AnalyzerOptions([file])).GetAnalyzerDiagnosticsAsync(cancellation.Token));

        file.Reads.ShouldBePositive();
    }

    [Fact]
    public async Task WithinCode_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => Analysis.Compile($"class C {{ string P = \"\"\"{Policy}\"\"\"; }}")
            .WithAnalyzers(Analysis.Analyzers).GetAnalyzerDiagnosticsAsync(cancellation.Token));
    }

    private sealed class CancelledOnRead(CancellationTokenSource cancellation) : AdditionalText
    {
        public int Reads { get; private set; }

        public override string Path => "a.policy.json";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Reads++;
            cancellation.Cancel();
            return SourceText.From(Policy);
        }
    }
}
