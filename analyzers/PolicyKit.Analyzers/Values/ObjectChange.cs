using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>What one statement does to an object: a call on it or on one of its parts, or a part that is set.</summary>
/// <param name="At">The call, or the assignment.</param>
/// <param name="Path">The members between the object and what is called or set, such as <c>Actions</c>.</param>
internal sealed record ObjectChange(ExpressionSyntax At, IReadOnlyList<string> Path)
{
    /// <summary>The call; null where a part is set.</summary>
    public InvocationExpressionSyntax? Call => At as InvocationExpressionSyntax;

    /// <summary>What a part is set to as a whole; null for a call, and for an item of it.</summary>
    public ExpressionSyntax? Value => At is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax } set ? set.Right : null;

    /// <summary>The assignment to an item of the object; null for all else.</summary>
    public AssignmentExpressionSyntax? Item => Path.Count == 0 && At is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax } set ? set : null;
}
