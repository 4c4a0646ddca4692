using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Suppressions;

/// <summary>A place where a rule of ours is switched off without a word why.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Fix">What asks for the reason.</param>
internal sealed record UnexplainedSuppression(string Id, TextSpan Place, TextChange Fix)
{
    /// <summary>What the fix writes, for someone to fill in.</summary>
    private const string Blank = "REASON";

    /// <summary>The ids of a <c>#pragma warning disable</c> whose line ends without a comment.</summary>
    public static IEnumerable<UnexplainedSuppression> In(PragmaWarningDirectiveTriviaSyntax pragma, SourceText text)
    {
        if (!pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword) || IsReason(Comment(pragma, text))) yield break;
        int end = text.Lines.GetLineFromPosition(pragma.SpanStart).End;
        foreach (ExpressionSyntax code in pragma.ErrorCodes)
        {
            if (code is not IdentifierNameSyntax { Identifier.ValueText: var id } || !IsOurs(id)) continue;
            int comment = text.ToString(TextSpan.FromBounds(code.Span.End, end)).IndexOf("//", StringComparison.Ordinal);
            int from = comment < 0 ? end : code.Span.End + comment;
            yield return new(id, code.Span, new(TextSpan.FromBounds(from, end), (comment < 0 ? " " : "") + "// " + Blank));
        }
    }

    /// <summary>A <c>SuppressMessage</c> without a Justification; null where there is one, or where the rule is another's.</summary>
    public static UnexplainedSuppression? In(AttributeSyntax attribute, Func<ExpressionSyntax, string?> constant)
    {
        if (attribute.ArgumentList is not { Arguments.Count: > 1 } list) return null;
        AttributeArgumentSyntax check = list.Arguments[1];
        if (check.NameEquals is not null || constant(check.Expression) is not { } text) return null;
        string id = text.Split(':')[0].Trim();
        if (!IsOurs(id)) return null;
        AttributeArgumentSyntax? reason = list.Arguments.FirstOrDefault(
            argument => argument.NameEquals?.Name.Identifier.ValueText == "Justification");
        if (reason is null)
        {
            return new(id, check.Span, new(
                new TextSpan(list.Arguments[list.Arguments.Count - 1].Span.End, 0), $", Justification = \"{Blank}\""));
        }

        // What no constant tells may well be a reason.
        return constant(reason.Expression) is { } given && !IsReason(given)
            ? new(id, check.Span, new(reason.Expression.Span, $"\"{Blank}\""))
            : null;
    }

    private static string Comment(PragmaWarningDirectiveTriviaSyntax pragma, SourceText text)
    {
        string line = text.ToString(TextSpan.FromBounds(
            pragma.DisableOrRestoreKeyword.Span.End, text.Lines.GetLineFromPosition(pragma.SpanStart).End));
        int comment = line.IndexOf("//", StringComparison.Ordinal);
        return comment < 0 ? "" : line.Substring(comment + 2);
    }

    /// <summary>IDEs write "&lt;Pending&gt;" where the reason belongs.</summary>
    private static bool IsReason(string text) => text.Trim() is not ("" or "<Pending>" or Blank);

    private static bool IsOurs(string id) => id.Length == 6 && id.StartsWith("PK", StringComparison.Ordinal)
        && id.Skip(2).All(c => c is >= '0' and <= '9');
}
