using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Model;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>A policy that C# spells out in some way, and what may stand in its place.</summary>
/// <param name="Expression">The C#.</param>
/// <param name="Json">The policy, with a stand-in for each expression in it.</param>
/// <param name="Kind">What it is attached to; <see cref="PolicyKind.Auto"/> where only its own shape can tell.</param>
/// <param name="StandIns">The expressions in it.</param>
/// <param name="Before">What stands before the builder's expression.</param>
/// <param name="After">What stands behind it, so that it is of the type that is wanted.</param>
internal sealed record PolicySource(
    ExpressionSyntax Expression, string Json, PolicyKind Kind, StandIns StandIns, string Before, string After);
