using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Objects;
using PolicyKit.Analyzers.Statements;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>Policies and statements of the AWS SDK's object model, with the chains of calls behind them.</summary>
internal static class SdkSource
{
    public const string Policy = SdkNames.Namespace + ".Policy";
    private const string Parse = ".FromJson(";

    private static readonly string[] Elements = ["Id", "Actions", "Resources", "Principals", "Conditions"];

    public static PolicySource? OfStatement(
        BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation) =>
        !TypedSource.IsChangedLater(Chain(made).Last(), model, cancellation) && Read(made, model, cancellation) is { } policy
            ? TypedSource.Source(Chain(made).Last(), policy, PolicyKind.Auto, Policy + Parse, ".ToJson()).Statements[0]")
            : null;

    public static PolicySource? OfPolicy(
        BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation)
    {
        if (MadeObject.ArgumentsOf(made).Count > 0 || StatementsOf(made) is not { } statements)
            return null;
        if (TypedSource.DocumentOf(statements, statement => Read(statement, model, cancellation)) is not { } policy)
            return null;
        ExpressionSyntax whole = Chain(made).Last();
        return whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToJson" } access
            && access.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: [] } json
                ? TypedSource.Source(json, policy, PolicyKind.Auto, "", ".ToJson()")
                : TypedSource.Source(whole, policy, PolicyKind.Auto, TypedSource.NameOf(made, Policy) + Parse, ".ToJson())");
    }

    // A statement without a name gets another one each time that it is made, which none needs.
    private static PolicyDocument? Read(
        BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation)
    {
        bool isPlain = (made.Initializer?.Expressions ?? default).All(static entry =>
            entry is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name }
            && Elements.Contains(name.Identifier.ValueText));
        if (!isPlain || Chain(made).OfType<InvocationExpressionSyntax>().Any(static call => !IsOfStatement(NameOf(call))))
            return null;
        if (SdkStatements.Read(made, new Reading(model, cancellation)) is not { } parts)
            return null;
        PolicyDocument? policy = TypedSource.DocumentOf(parts, model, cancellation);
        // The SDK takes hyphens out of the principals that it is given.
        bool losesHyphens = policy?.Statements[0].Principals.Any(static principal =>
            principal.Type == "AWS" && principal.Values.Any(static value => value.IndexOf('-') >= 0)) == true;
        return losesHyphens ? null : policy;
    }

    private static IReadOnlyList<ExpressionSyntax>? StatementsOf(BaseObjectCreationExpressionSyntax made)
    {
        var statements = new List<ExpressionSyntax>();
        foreach (ExpressionSyntax entry in made.Initializer?.Expressions ?? default)
        {
            if (entry is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Statements" } } set
                || CollectionItems.Of(Unwrapped.Of(set.Right)) is not { } items)
                return null;
            statements.AddRange(items);
        }
        foreach (InvocationExpressionSyntax call in Chain(made).OfType<InvocationExpressionSyntax>())
        {
            if (NameOf(call) != "WithStatements")
                return null;
            statements.AddRange(call.ArgumentList.Arguments.Select(static argument => argument.Expression));
        }
        return statements;
    }

    /// <summary>The creation and the calls of the model's own methods on it, the innermost first.</summary>
    private static IEnumerable<ExpressionSyntax> Chain(ExpressionSyntax made)
    {
        yield return made;
        while (made.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
            && access.Expression == made && access.Name.Identifier.ValueText.StartsWith("With", StringComparison.Ordinal))
        {
            yield return call;
            made = call;
        }
    }

    private static bool IsOfStatement(string method) => method == "WithId" || SdkNames.ElementOf(method) is not null;

    private static string NameOf(InvocationExpressionSyntax call) =>
        ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText;
}
