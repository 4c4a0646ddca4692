using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Builder;

/// <summary>Follows a variable, or a method of the project, to what it has the value of.</summary>
internal static class DeclaredValue
{
    /// <summary>The operation itself, and behind it, where it is asked for, what it has the value of.</summary>
    public static IEnumerable<IOperation> Steps(IOperation value)
    {
        yield return value;
        if (Of(value) is { } declared) yield return declared;
    }

    /// <summary>The value, or null when it may be another one, or is written in another file.</summary>
    public static IOperation? Of(IOperation reference) =>
        reference.SemanticModel is { } model && reference.Syntax is ExpressionSyntax use
        && HeldValue.Of(use, new Reading(model, CancellationToken.None)) is { } held && held.Value.SyntaxTree == model.SyntaxTree
            ? model.GetOperation(Unwrapped.Of(held.Value))
            : null;
}
