using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>Whether branches leave a variable as it was.</summary>
internal static class Branches
{
    /// <summary>Whether the statement of the scope that a write stands in sets the variable whichever way it goes.</summary>
    public static bool AlwaysWrite(SyntaxNode write, string name, SyntaxNode scope) => Always(Outermost(write, scope), name);

    /// <summary>The statement of the scope that the write stands in.</summary>
    public static StatementSyntax Outermost(SyntaxNode write, SyntaxNode scope) =>
        write.Ancestors().TakeWhile(node => node != scope).OfType<StatementSyntax>().Last();

    /// <summary>Whether a statement sets the variable on every way through it that is not left.</summary>
    public static bool Always(StatementSyntax? statement, string name) => statement switch
    {
        BlockSyntax block => block.Statements.Any(inner => Always(inner, name)),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax set } => Writes.IsTo(set.Left, name),
        IfStatementSyntax { Else: { } otherwise } choice => Always(choice.Statement, name) && Always(otherwise.Statement, name),
        SwitchStatementSyntax choice => choice.Sections.Any(section => section.Labels.Any(label => label is DefaultSwitchLabelSyntax))
            && choice.Sections.All(section => section.Statements.Any(inner => Always(inner, name) || inner is ThrowStatementSyntax or ReturnStatementSyntax)),
        ThrowStatementSyntax or ReturnStatementSyntax => true,
        _ => false,
    };
}
