using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Fixes;

/// <summary>A fix as changes of the file that the diagnostic is in.</summary>
internal sealed class OfferedFix(string title, IReadOnlyList<TextChange> changes)
{
    public string Title { get; } = title;

    public IReadOnlyList<TextChange> Changes { get; } = changes;
}
