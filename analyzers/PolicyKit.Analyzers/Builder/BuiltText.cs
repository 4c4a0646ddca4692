using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Text that a part of a builder call puts into the policy, and the code that says so.</summary>
internal sealed class BuiltText(string text, SyntaxNode source)
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The text, with holes where it is only known at run time.</summary>
    public string Text { get; } = text;

    public SyntaxNode Source { get; } = source;

    public bool IsWide => Text.IndexOfAny(Wildcards) >= 0;

    /// <summary>A constant text; unknown where it is none.</summary>
    public static BuiltText OfConstant(IOperation value) => value.ConstantValue is { HasValue: true, Value: string text }
        ? new BuiltText(text, value.Syntax)
        : Unknown(value.Syntax);

    public static ValueList ListOf(IEnumerable<BuiltText> texts, Origin origin)
    {
        PolicyText[] values = [.. texts.Select(text => text.ToPolicyText())];
        return new ValueList(values, isNegated: false, values.All(value => value.IsKnown), isArray: true, origin);
    }

    public PolicyText ToPolicyText() => new(Text, new Origin(default, Source));

    public static BuiltText Unknown(SyntaxNode source) => new(LiteralMap.Hole.ToString(), source);
}
