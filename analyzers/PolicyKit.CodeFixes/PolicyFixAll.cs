using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Fixes;

namespace PolicyKit.CodeFixes;

/// <summary>
/// Applies the same fix to every finding of a document. A policy is one token of its source, and the platform's batch
/// fixer merges by comparing documents, where several changes of one token can get lost; here all changes are known exactly.
/// A fix that needs a value of the user's is left to be applied one by one.
/// </summary>
internal static class PolicyFixAll
{
    public static FixAllProvider Provider { get; } = FixAllProvider.Create(FixAsync);

    /// <summary>What the fixes of one kind have in common.</summary>
    public static string KeyOf(string diagnosticId, int index) =>
        diagnosticId + "/" + index.ToString(CultureInfo.InvariantCulture);

    private static async Task<Document?> FixAsync(
        FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var changes = new List<TextChange>();
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            IReadOnlyList<OfferedFix> fixes = FixPayload.Read(diagnostic.Properties, diagnostic.Location.SourceSpan.Start);
            for (int i = 0; i < fixes.Count; i++)
            {
                bool isMeant = !fixes[i].NeedsValue && KeyOf(diagnostic.Id, i) == context.CodeActionEquivalenceKey;
                if (isMeant && !Overlaps(changes, fixes[i].Changes))
                    changes.AddRange(fixes[i].Changes);
            }
        }
        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
    }

    /// <summary>A finding whose fix would change the same text is left for the next round.</summary>
    private static bool Overlaps(List<TextChange> taken, IReadOnlyList<TextChange> wanted) =>
        wanted.Any(change => taken.Any(other => other.Span.IntersectsWith(change.Span)));
}
