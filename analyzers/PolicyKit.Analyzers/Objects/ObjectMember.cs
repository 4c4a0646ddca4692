using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Objects;

/// <summary>A member of an object that is serialised.</summary>
internal sealed class ObjectMember(string? name, TextSpan source, params IReadOnlyList<ExpressionSyntax> values)
{
    /// <summary>Null for any number of members that are not known.</summary>
    public string? Name { get; } = name;

    /// <summary>Where the name stands.</summary>
    public TextSpan Source { get; } = source;

    /// <summary>The value, or the items of an array; none when the value is not written here.</summary>
    public IReadOnlyList<ExpressionSyntax> Values { get; } = values;

    /// <summary>The text that the class gives the member.</summary>
    public string? Default { get; init; }
}
