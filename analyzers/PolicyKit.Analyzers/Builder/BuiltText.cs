using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Literals;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Text that a part of a builder call puts into the policy, and the code that says so.</summary>
internal sealed class BuiltText(string text, SyntaxNode source)
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The text, with holes where it is only known at run time.</summary>
    public string Text { get; } = text;

    public SyntaxNode Source { get; } = source;

    public bool IsWide => Text.IndexOfAny(Wildcards) >= 0;

    public static BuiltText Unknown(SyntaxNode source) => new(LiteralMap.Hole.ToString(), source);
}
