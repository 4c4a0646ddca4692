using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Converting;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>The builder's expression of a policy, as it may stand at a place of a file.</summary>
/// <param name="Text">The C#.</param>
/// <param name="Namespaces">The namespaces that it needs and the place does not have yet.</param>
internal sealed record BuilderCode(string Text, IReadOnlyCollection<string> Namespaces)
{
    /// <summary>Writes a policy; null where no builder makes it, or not with the expressions in it.</summary>
    public static BuilderCode? Write(PolicySource source, string indent, NamesInFile names)
    {
        if (Convert(source.Json, source, indent) is not { } code)
            return null;
        // A stand-in fits almost anywhere; the value that is known must fit there too, and be written in the same way.
        StandIns standIns = source.StandIns;
        if (standIns.HasConstants)
        {
            string json = standIns.WithConstants(source.Json, static value => value);
            string expected = standIns.WithConstants(code, CSharpText.Escape);
            if (Convert(json, source, indent) is not { } real || WithoutSpace(real) != WithoutSpace(expected))
                return null;
        }
        return Adapt(code, standIns, names);
    }

    private static string? Convert(string json, PolicySource source, string indent) =>
        PolicyDocument.TryParse(json, out PolicyDocument? policy, out _)
            ? PolicyConverter.TryExpression(policy, source.Kind, indent, out _)?.Code
            : null;

    // Puts the expressions where their stand-ins are, each a whole literal, and qualifies what has another meaning here.
    private static BuilderCode? Adapt(string code, StandIns standIns, NamesInFile names)
    {
        var changes = new List<TextChange>();
        var namespaces = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<string, string> expressions = standIns.All.ToDictionary(static one => one.Text, static one => one.Expression);
        foreach (SyntaxNode node in SyntaxFactory.ParseExpression(code).DescendantNodes())
        {
            if (node is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
                && expressions.TryGetValue(literal.Token.ValueText, out string? expression))
            {
                changes.Add(new TextChange(literal.Span, expression));
            }
            else if (node is IdentifierNameSyntax name && IsRoot(name))
            {
                if (names.Find(name.Identifier.ValueText) is not { } found)
                    return null;
                if (found.Namespace is { } space)
                    namespaces.Add(space);
                if (found.Text != name.Identifier.ValueText)
                    changes.Add(new TextChange(name.Span, found.Text));
            }
        }
        string text = SourceText.From(code).WithChanges(changes.OrderBy(static change => change.Span.Start)).ToString();
        return expressions.Keys.Any(text.Contains) ? null : new BuilderCode(text, namespaces);
    }

    private static bool IsRoot(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        QualifiedNameSyntax qualified => qualified.Left == name,
        _ => true,
    };

    private static string WithoutSpace(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                kept.Append(c);
        }
        return kept.ToString();
    }
}
