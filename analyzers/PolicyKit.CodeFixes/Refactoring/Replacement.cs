using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Literals;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>Puts the builder's expression into a document.</summary>
internal static class Replacement
{
    private const string Step = "    ";

    /// <summary>The changed document; null where the policy cannot be written so, or the compiler would not take it.</summary>
    public static async Task<Document?> MakeAsync(
        Document document, PolicySource source, ConstantPlace place, SemanticModel model, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        ExpressionSyntax expression = source.Expression;
        string newLine = LineBreaks.Of(text.ToString());
        var names = new NamesInFile(model, expression.SpanStart, cancellation);
        if (BuilderCode.Write(source, IndentOf(text, expression.SpanStart) + Step, names) is not { } code)
            return null;
        string written = source.Before + code.Text.Replace("\n", newLine) + source.After;
        var changes = new List<TextChange> { new(expression.Span, written) };
        if (place.Change is { } change)
            changes.Add(change);
        changes.AddRange(UsingEdit.Add(expression, code.Namespaces, newLine));
        Document changed = document.WithText(text.WithChanges(changes.OrderBy(static one => one.Span.Start)));
        return await IsSoundAsync(changed, model, cancellation).ConfigureAwait(false) ? changed : null;
    }

    private static string IndentOf(SourceText text, int position)
    {
        TextLine line = text.Lines.GetLineFromPosition(position);
        int end = line.Start;
        while (end < line.End && char.IsWhiteSpace(text[end]))
            end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    // The compiler has the last word: a version of the library, or a name of the file, may not be what it is taken for.
    private static async Task<bool> IsSoundAsync(Document changed, SemanticModel before, CancellationToken cancellation)
    {
        if (await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } after)
            return false;
        int errors = Errors(after, cancellation);
        return errors == 0 || errors <= Errors(before, cancellation);
    }

    private static int Errors(SemanticModel model, CancellationToken cancellation) =>
        model.GetDiagnostics(cancellationToken: cancellation)
            .Count(static problem => problem.Severity == DiagnosticSeverity.Error);
}
