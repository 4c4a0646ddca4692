using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Infrastructure;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Reads the text of a variable that is used in a larger text.</summary>
internal sealed class VariableReader(LiteralReader reader, IExpressionMeaning meaning)
{
    // A variable that is declared by another, and no more; also ends one that is declared by itself.
    private const int MaxHops = 2;

    private int _places;
    private int _hops;

    /// <summary>Whether the text has JSON's own syntax in it, so that a finding in it belongs to where it is written.</summary>
    public static bool IsJson(string text) => text.IndexOf('"') >= 0 || text.IndexOf('\'') >= 0;

    /// <summary>The text of the variable, or null when it is not known where it is written.</summary>
    public LiteralMap? Read(ExpressionSyntax use, int place, int depth)
    {
        if (_hops == MaxHops || use is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
            return null;
        if (meaning.SymbolOf(use) is not { } variable || DeclaredText.Of(variable, use, meaning.Cancellation) is not { } declared)
            return null;
        if (declared.ContainsDiagnostics)
            return null;

        var output = new LiteralMapBuilder(16);
        if (declared.SyntaxTree != use.SyntaxTree)
        {
            LiteralMap? other = LiteralReader.Read(declared, _ => null, meaning.Cancellation);
            reader.AddOther(output, use, place, meaning.ConstantOf(use) ?? other?.Text);
            return output.Build(reader.Source);
        }

        _hops++;
        LiteralMap map = reader.Read(declared, ++_places, depth);
        _hops--;
        if (IsJson(map.Text))
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
