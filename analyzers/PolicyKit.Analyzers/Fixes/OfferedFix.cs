using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Fixes;

/// <summary>A fix as changes of the file that the diagnostic is in.</summary>
/// <param name="title">What it does.</param>
/// <param name="changes">The changes.</param>
/// <param name="needsValue">Whether it writes a placeholder that the user must fill in.</param>
internal sealed class OfferedFix(string title, IReadOnlyList<TextChange> changes, bool needsValue = false)
{
    public string Title { get; } = title;

    public IReadOnlyList<TextChange> Changes { get; } = changes;

    /// <summary>Whether it is for one finding at a time, since the user must put in a value.</summary>
    public bool NeedsValue { get; } = needsValue;
}
