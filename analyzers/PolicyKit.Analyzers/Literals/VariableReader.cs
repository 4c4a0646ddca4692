using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Reads the text of a variable that is used in a larger text.</summary>
internal sealed class VariableReader(LiteralReader reader, IExpressionMeaning meaning)
{
    private const string OpenEnd = "\uFFFC*";

    private int _places;

    /// <summary>Whether the text has JSON's own syntax in it, so that a finding in it belongs to where it is written.</summary>
    public static bool IsJson(string text) => text.IndexOf('"') >= 0 || text.IndexOf('\'') >= 0;

    /// <summary>The text of the variable, or of the branch that is taken; null when it is not known where it is written.</summary>
    public LiteralMap? Read(ExpressionSyntax use, Reading reading, int place, int depth)
    {
        if (HeldValue.Of(use, reading) is not { } held) return null;
        if (held.Variable is not { } variable) return reader.Read(held.Value, place, depth);

        var output = new LiteralMapBuilder(16);
        if (held.Value.SyntaxTree != use.SyntaxTree)
        {
            LiteralMap? other = LiteralReader.Read(held.Value, _ => null, reading.Cancellation);
            reader.AddOther(output, use, place, meaning.ConstantOf(use) ?? other?.Text);
            return output.Build(reader.Source);
        }

        LiteralMap? map = null;
        reading.Follow(variable, () => map = reader.Read(held.Value, ++_places, depth));
        // What is unknown in it is named there, and a finding about it is mended there.
        if (IsJson(map!.Text) || map.Text.IndexOf(OpenEnd, StringComparison.Ordinal) >= 0)
            output.Append(map, isReadOnly: IsShared(variable, use));
        else
            reader.AddOther(output, use, place, map.Text);
        return output.Build(reader.Source);
    }

    /// <summary>Whether others use the variable too, which would change with it.</summary>
    public static bool IsShared(ISymbol variable, SyntaxNode use)
    {
        if (variable.DeclaredAccessibility is not (Accessibility.Private or Accessibility.NotApplicable))
            return true;
        SyntaxNode? scope = variable.Kind == SymbolKind.Local
            ? Reassignment.MemberOf(use)
            : use.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return scope is null || scope.DescendantNodes().Count(
            node => node is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Name) > 1;
    }
}
