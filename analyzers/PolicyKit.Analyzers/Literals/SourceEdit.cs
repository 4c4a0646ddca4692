using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>A change of a source file.</summary>
internal readonly struct SourceEdit(TextSpan span, string newText)
{
    public TextSpan Span { get; } = span;

    public string NewText { get; } = newText;
}
