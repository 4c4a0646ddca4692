using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>The statements that run one after the other.</summary>
internal static class Block
{
    /// <summary>The statements that the statement stands among; those outside of any type stand together.</summary>
    public static IEnumerable<StatementSyntax> Around(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } =>
            unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement),
        _ => [],
    };

    /// <summary>Those of the same block that follow.</summary>
    public static IEnumerable<StatementSyntax> After(StatementSyntax statement) =>
        Around(statement).SkipWhile(other => other != statement).Skip(1);

    /// <summary>Whether the variable is declared in the block of the statement, and not in one around it.</summary>
    public static bool Declares(StatementSyntax statement, ILocalSymbol local, CancellationToken cancellation) =>
        local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation).FirstAncestorOrSelf<StatementSyntax>() is { } declaration && Around(statement).Contains(declaration);
}
