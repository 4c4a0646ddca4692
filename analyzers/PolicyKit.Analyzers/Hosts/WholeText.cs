using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>Finds the whole string that a literal is a part of.</summary>
internal static class WholeText
{
    /// <summary>The outermost expression that is still the text of the literal, joined with others or changed by calls.</summary>
    public static ExpressionSyntax Of(ExpressionSyntax literal)
    {
        ExpressionSyntax at = literal;
        while (Next(at) is { } outer)
            at = outer;
        return at;
    }

    /// <summary>Whether the expression joins texts, so that it is none of them.</summary>
    public static bool IsJoined(ExpressionSyntax whole, ExpressionSyntax part)
    {
        for (SyntaxNode? node = part; node is not null && node != whole.Parent; node = node.Parent)
        {
            if (node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.AddExpression))
                return true;
            if (node is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && NameOf(call) is not "Format")
                return true;
        }
        return !whole.Span.Contains(part.Span);
    }

    /// <summary>Whether the call is <c>string.Format</c>.</summary>
    public static bool IsFormat(InvocationExpressionSyntax call) => NameOf(call) == "Format" && IsOfString(call);

    private static ExpressionSyntax? Next(ExpressionSyntax at) => at.Parent switch
    {
        ParenthesizedExpressionSyntax outer => outer,
        PostfixUnaryExpressionSyntax sure when sure.IsKind(SyntaxKind.SuppressNullableWarningExpression) => sure,
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => sum,
        InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => (ExpressionSyntax?)hole.Parent,
        AssignmentExpressionSyntax append when append.Right == at => LaterAppends.InitialOf(append),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
            when access.Expression == at && StringCalls.IsPassedOnBy(access.Name.Identifier.ValueText) => call,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument => AsArgument(call, argument),
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax created } => AsBuilder(created),
        InitializerExpressionSyntax or ExpressionElementSyntax
            when at.Parent.Parent is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
            && IsOfString(call) && NameOf(call) is "Concat" or "Join" => call,
        _ => null,
    };

    private static ExpressionSyntax? AsArgument(InvocationExpressionSyntax call, ArgumentSyntax argument)
    {
        int index = call.ArgumentList.Arguments.IndexOf(argument);
        switch (NameOf(call))
        {
            case "Append" or "AppendLine":
            case "AppendFormat" when index == 0:
                return EndOfChain(call);
            case "Concat" or "Join" when IsOfString(call):
                return call;
            case "Format" when IsOfString(call):
                bool isFormat = index == 0 || index == 1 && !LiteralPrefilter.IsText(call.ArgumentList.Arguments[0].Expression);
                return isFormat ? call : null;
            default:
                return null;
        }
    }

    private static ExpressionSyntax? AsBuilder(BaseObjectCreationExpressionSyntax created) => created switch
    {
        ObjectCreationExpressionSyntax { Type: var type } when PolicySink.NameOf(type) != "StringBuilder" => null,
        _ => EndOfChain(created),
    };

    /// <summary>The call that gives the text of the builder that is appended to.</summary>
    private static ExpressionSyntax? EndOfChain(ExpressionSyntax link)
    {
        ExpressionSyntax root = BuilderCalls.RootOf(link);
        while (link.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
            && access.Expression == link)
        {
            link = call;
            if (access.Name.Identifier.ValueText == "ToString")
                return link;
        }
        string? name = root is IdentifierNameSyntax variable ? variable.Identifier.ValueText
            : link.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declared } ? declared.Identifier.ValueText
            : null;
        return name is null ? null : Reassignment.MemberOf(link)?.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .LastOrDefault(call => IsTextOf(call, name));
    }

    private static bool IsTextOf(InvocationExpressionSyntax call, string builder) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } access
        && access.Name.Identifier.ValueText == "ToString" && owner.Identifier.ValueText == builder;

    private static string NameOf(InvocationExpressionSyntax call) => PolicySink.NameOf(call.Expression);

    private static bool IsOfString(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: var owner }
        && (owner is PredefinedTypeSyntax || PolicySink.NameOf(owner) == "String");
}
