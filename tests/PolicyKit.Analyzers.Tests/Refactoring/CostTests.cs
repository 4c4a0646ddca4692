using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Tests.Harness;
using Xunit.Abstractions;

namespace PolicyKit.Analyzers.Tests.Refactoring;

/// <summary>An editor asks wherever the caret rests, and waits for the answer.</summary>
public sealed class CostTests(ITestOutputHelper output)
{
    private const int Strings = 1_000;

    [Fact]
    public async Task CaretInAnOrdinaryString_CostsLittle()
    {
        var code = new StringBuilder("class C\n{\n");
        for (int i = 0; i < Strings; i++)
            code.Append(CultureInfo.InvariantCulture, $"    string P{i} = \"ordinary \" + nameof(C) + $\"text {{1}} {i}\";\n");
        using var session = new RefactoringSession(Analysis.Builder);
        DocumentId document = session.Add(code.Append("}\n").ToString());
        await session.ActionsAsync(document, 0);
        string text = await session.TextAsync(document);

        var watch = Stopwatch.StartNew();
        int asked = 0;
        for (int at = text.IndexOf("text", StringComparison.Ordinal); at >= 0; at = text.IndexOf("text", at + 1, StringComparison.Ordinal), asked++)
            await session.ActionsAsync(document, at);

        asked.ShouldBe(Strings);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalMicroseconds / asked:F1} µs a caret"));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMilliseconds(Strings));
    }
}
