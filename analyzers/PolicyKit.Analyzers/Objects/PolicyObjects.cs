using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Objects;

/// <summary>The objects of a file that may be policies: those that are given statements by name.</summary>
internal static class PolicyObjects
{
    private const string Statement = "Statement";

    // How far the name stands from the object that it belongs to, at the most: JObject(JProperty("Statement")).
    private const int MaxDistance = 8;

    public static IEnumerable<ExpressionSyntax> In(SyntaxNode root, string file) =>
        WordSearch.Tokens(root, file, "tatement").SelectMany(token => Of(token) is { } made ? [made] : OfRecord(token, root, file)).Distinct();

    /// <summary>What is made of a record that names the statements as a parameter.</summary>
    private static IEnumerable<ExpressionSyntax> OfRecord(SyntaxToken token, SyntaxNode root, string file) =>
        token.Parent is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record } && token.ValueText == Statement
            ? WordSearch.Tokens(root, file, record.Identifier.ValueText).Where(name => name.ValueText == record.Identifier.ValueText)
                .Select(name => name.Parent?.Parent).OfType<ObjectCreationExpressionSyntax>()
            : [];

    private static ExpressionSyntax? Of(SyntaxToken token) =>
        token.Parent?.AncestorsAndSelf().Take(MaxDistance).Select(Of).FirstOrDefault(found => found is not null);

    /// <summary>The object that a node, which names the statements, belongs to.</summary>
    private static ExpressionSyntax? Of(SyntaxNode node) => node switch
    {
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.Initializers.Any(IsStatement) ? anonymous : null,
        BaseObjectCreationExpressionSyntax { Initializer: { } list } made when list.Expressions.Any(IsStatement) => made,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } properties } made
            when properties.Any(property => IsProperty(property.Expression)) => made,
        ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } set } access
            when set.Left == access && access.ArgumentList.Arguments is [var key] && IsName(key.Expression) =>
            Declared(access.Expression),
        InvocationExpressionSyntax { Parent: ExpressionStatementSyntax, Expression: MemberAccessExpressionSyntax access } call
            when call.ArgumentList.Arguments is [var key, _] && IsName(key.Expression) => Declared(access.Expression),
        _ => null,
    };

    private static bool IsStatement(AnonymousObjectMemberDeclaratorSyntax member) =>
        (member.NameEquals?.Name.Identifier.ValueText ?? PolicySink.NameOf(member.Expression)) == Statement;

    private static bool IsStatement(ExpressionSyntax entry) => entry switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => MayBecome(name.Identifier.ValueText),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } =>
            IsName(key.Expression),
        InitializerExpressionSyntax { Expressions: [var key, _] } => IsName(key),
        _ => IsProperty(entry),
    };

    /// <summary>An attribute may give a property another name than its own.</summary>
    private static bool MayBecome(string property) => property.IndexOf("tatement", StringComparison.Ordinal) >= 0;

    private static bool IsProperty(ExpressionSyntax value) =>
        value is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var name, _, ..] } && IsName(name.Expression);

    private static bool IsName(ExpressionSyntax key) => key switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText == Statement,
        _ => PolicySink.NameOf(key) == Statement,
    };

    /// <summary>Where the local variable is made.</summary>
    private static ExpressionSyntax? Declared(ExpressionSyntax variable) => variable is IdentifierNameSyntax name
        ? LocalDeclaration.InitialOf(name) as BaseObjectCreationExpressionSyntax
        : null;
}
