using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Statements;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>Reads a policy, or a statement, that code makes by the types of the AWS CDK or the AWS SDK.</summary>
internal static class TypedSource
{
    /// <summary>The policy; null where the creation makes none, or something of it would get lost.</summary>
    public static PolicySource? Read(
        BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation)
    {
        PolicySource? source = MadeObject.TypeOf(made, new Reading(model, cancellation)) switch
        {
            CdkNames.Statement => CdkSource.OfStatement(made, model, cancellation),
            CdkSource.Document => CdkSource.OfDocument(made, model, cancellation),
            SdkNames.Statement => SdkSource.OfStatement(made, model, cancellation),
            SdkSource.Policy => SdkSource.OfPolicy(made, model, cancellation),
            _ => null,
        };
        return source is not null && !PolicyPlace.HasRemark(source.Expression)
            && OwnNames.AreIn(source.Expression, model, cancellation)
                ? source
                : null;
    }

    /// <summary>Whether code that follows may change the object: what is read of it has the changes in it.</summary>
    public static bool IsChangedLater(ExpressionSyntax whole, SemanticModel model, CancellationToken cancellation) =>
        !ObjectLife.Of(whole, model, cancellation).IsUntouched;

    /// <summary>A document of what the parts of one statement say; null where some of it is not known.</summary>
    public static PolicyDocument? DocumentOf(StatementParts parts, SemanticModel model, CancellationToken cancellation)
    {
        // What code adds later, it adds to what is written instead.
        parts.MayGrow = false;
        string json = StatementJson.Write(parts, new Reading(model, cancellation)).Text;
        return json.IndexOf(LiteralMap.Hole) < 0 && PolicyDocument.TryParse(json, out PolicyDocument? document, out _)
            ? document
            : null;
    }

    /// <summary>A document of the statements that a list makes; null where one of them is not known.</summary>
    public static PolicyDocument? DocumentOf(
        IEnumerable<ExpressionSyntax> statements, Func<BaseObjectCreationExpressionSyntax, PolicyDocument?> read)
    {
        PolicyDocument? all = null;
        foreach (ExpressionSyntax statement in statements)
        {
            if (MadeIn(statement) is not { } made || read(made) is not { } one)
                return null;
            all = all is null ? one : all.Add(one.Statements[0]);
        }
        return all;
    }

    public static PolicySource Source(
        ExpressionSyntax whole, PolicyDocument policy, PolicyKind kind, string before, string after) =>
        new(whole, policy.ToJson(), kind, new StandIns(""), before, after);

    /// <summary>The name of a type as code at the creation writes it, or can.</summary>
    public static string NameOf(BaseObjectCreationExpressionSyntax made, string fullName) =>
        made is ObjectCreationExpressionSyntax { Type: var type } ? type.ToString() : fullName;

    // At the beginning of a chain of calls.
    private static BaseObjectCreationExpressionSyntax? MadeIn(ExpressionSyntax statement)
    {
        while (statement is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            statement = access.Expression;
        return statement as BaseObjectCreationExpressionSyntax;
    }
}
