using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>What a local variable may hold at a place: what it was set to last, or in each of the branches before.</summary>
internal static class LocalValues
{
    public static IReadOnlyList<ExpressionSyntax> Of(ILocalSymbol local, VariableDeclaratorSyntax declared, SyntaxNode use)
    {
        ExpressionSyntax? initial = declared.Initializer?.Value;
        if (local.IsConst) return initial is null ? [] : [initial];
        if (Reassignment.MemberOf(declared) is not { } member) return [];
        SyntaxNode[] writes = [.. Writes.To(local.Name, member)];
        if (writes.Length == 0) return initial is null ? [] : [initial];
        SyntaxNode? scope = declared.FirstAncestorOrSelf<StatementSyntax>()?.Parent;
        if (scope is GlobalStatementSyntax global) scope = global.Parent;
        if (scope is null || !Array.TrueForAll(writes, write => IsPlain(write, scope)) || IsRepeated(use, writes, scope)) return [];

        AssignmentExpressionSyntax[] before = [.. writes.OfType<AssignmentExpressionSyntax>().Where(write => write.Span.End <= use.SpanStart)];
        var values = new List<ExpressionSyntax>();
        if (initial is not null && !IsNothing(initial)) values.Add(initial);
        foreach (AssignmentExpressionSyntax write in before)
        {
            if (StandsBefore(write, use)) values.Clear();
            // What it held before may be in it, so that it is not one of two values alone.
            else if (Writes.Mentions(write.Right, local.Name)) return [];
            else if (Branches.AlwaysWrite(write, local.Name, scope)) values.RemoveAll(value => value.SpanStart < Branches.Outermost(write, scope).SpanStart);
            values.Add(write.Right);
        }

        return values;
    }

    /// <summary>A statement of its own, that runs when it is come to.</summary>
    private static bool IsPlain(SyntaxNode write, SyntaxNode scope) =>
        write is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax, Left: IdentifierNameSyntax } set && set.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && !write.Ancestors().TakeWhile(node => node != scope).Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    /// <summary>Whether a write that stands behind the use may run before it.</summary>
    private static bool IsRepeated(SyntaxNode use, SyntaxNode[] writes, SyntaxNode scope) =>
        use.Ancestors().TakeWhile(node => node != scope).Any(node =>
            node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
            || node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax && Array.Exists(writes, write => node.Span.Contains(write.Span)));

    private static bool StandsBefore(AssignmentExpressionSyntax write, SyntaxNode use) => write.Parent?.Parent switch
    {
        BlockSyntax or SwitchSectionSyntax => write.Parent.Parent.Span.Contains(use.Span),
        GlobalStatementSyntax => true,
        _ => false,
    };

    private static bool IsNothing(ExpressionSyntax value) => Unwrapped.Of(value).Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression;
}
