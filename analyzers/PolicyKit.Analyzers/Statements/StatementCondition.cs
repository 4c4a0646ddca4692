using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Statements;

/// <summary>A condition of one operator and key. What is null is not known.</summary>
internal sealed record StatementCondition(ExpressionSyntax? Operator, ExpressionSyntax? Key, ExpressionSyntax? Values);
