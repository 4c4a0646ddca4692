using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Reads what the methods of <see cref="string"/> make of literals.</summary>
internal static class StringCalls
{
    /// <summary>Whether a text goes on through a call of this name, as what the call is made on.</summary>
    public static bool IsPassedOnBy(string method) => method is "Trim" or "TrimStart" or "TrimEnd" or "Replace" or "ToString"
        or "ReplaceLineEndings" or "Normalize";

    /// <summary>The text that the call returns, or null when the call is none of these.</summary>
    public static LiteralMap? Read(
        LiteralReader reader, IExpressionMeaning meaning, InvocationExpressionSyntax call, int place, int depth)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access)
            return null;
        string name = access.Name.Identifier.ValueText;
        if (!IsPassedOnBy(name) && name is not ("Format" or "Concat" or "Join"))
            return null;
        if (meaning.SymbolOf(call) is not IMethodSymbol { ContainingType: { } type } method)
            return null;
        if (name == "ToString" && BuiltString.IsBuilder(type))
            return BuiltString.Read(reader, meaning, access.Expression, place, depth);
        if (type.SpecialType != SpecialType.System_String)
            return null;
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (arguments.Any(argument => argument.NameColon is not null))
            return null;
        if (method.IsStatic)
            return ReadStatic(reader, meaning, method, arguments, place, depth);

        return Change(reader, meaning, reader.Read(access.Expression, place, depth), call, isCertain: true, place, depth);
    }

    /// <summary>What a call makes of the text it is made on, or that it formats.</summary>
    public static LiteralMap Change(
        LiteralReader reader, IExpressionMeaning meaning, LiteralMap text, InvocationExpressionSyntax call, bool isCertain,
        int place = 0, int depth = 0)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        string name = call.Expression is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : "";
        LiteralMap? changed = name switch
        {
            "Replace" => Replace(reader, meaning, text, arguments, isCertain, place, depth),
            "Trim" or "TrimStart" or "TrimEnd" when isCertain => Trim(meaning, text, arguments, name),
            "Format" when isCertain && meaning.SymbolOf(call) is IMethodSymbol method => CompositeFormat.Read(
                reader, text, [.. arguments.Skip(FormatIn(method) + 1).Select(argument => argument.Expression)], place, depth),
            _ => text,
        };
        return changed ?? reader.Unknown(call, place);
    }

    private static LiteralMap? ReadStatic(
        LiteralReader reader, IExpressionMeaning meaning, IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments,
        int place, int depth)
    {
        ExpressionSyntax[] values = [.. arguments.Select(argument => argument.Expression)];
        switch (method.Name)
        {
            case "Concat":
                return JoinedText.Read(reader, meaning, separator: null, values, place, depth);
            case "Join" when values.Length > 1 && method.Parameters is [_, { Type: not IErrorTypeSymbol }, ..]:
                return JoinedText.Read(reader, meaning, values[0], [.. values.Skip(1)], place, depth);
            case "Format":
                int at = FormatIn(method);
                return at < values.Length && meaning.IsString(values[at])
                    ? CompositeFormat.Read(reader, reader.Read(values[at], place, depth), [.. values.Skip(at + 1)], place, depth)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>Which argument is the format; a culture may stand before it.</summary>
    private static int FormatIn(IMethodSymbol method) =>
        method.Parameters is [{ Type.SpecialType: SpecialType.System_String }, ..] ? 0 : 1;

    private static LiteralMap? Replace(
        LiteralReader reader, IExpressionMeaning meaning, LiteralMap text, SeparatedSyntaxList<ArgumentSyntax> arguments,
        bool isCertain, int place, int depth)
    {
        if (arguments.Count < 2 || Known(reader, arguments[0].Expression, place, depth) is not { Length: > 0 } from)
            return null;
        string? to = arguments[1].Expression.IsKind(SyntaxKind.NullLiteralExpression)
            ? ""
            : meaning.ConstantOf(arguments[1].Expression) ?? Known(reader, arguments[1].Expression, place, depth);
        return MapRewrite.Replace(text, from, isCertain ? to : null, ComparisonOf(arguments));
    }

    /// <summary>How the text is looked for. Cultures differ in what they find, but not for names made of ASCII.</summary>
    private static StringComparison ComparisonOf(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        bool ignoresCase = arguments.Count > 2 && arguments[2].Expression switch
        {
            LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.TrueLiteralExpression),
            MemberAccessExpressionSyntax member => IsIgnoring(member.Name),
            IdentifierNameSyntax name => IsIgnoring(name),
            _ => true,
        };
        return ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }

    private static bool IsIgnoring(SimpleNameSyntax comparison) =>
        comparison.Identifier.ValueText.EndsWith("IgnoreCase", StringComparison.Ordinal);

    private static LiteralMap? Trim(
        IExpressionMeaning meaning, LiteralMap text, SeparatedSyntaxList<ArgumentSyntax> arguments, string name)
    {
        string characters = "";
        foreach (ArgumentSyntax argument in arguments)
        {
            if (meaning.ConstantOf(argument.Expression) is not { Length: 1 } one)
                return null;
            characters += one;
        }
        return MapRewrite.Trim(text, characters, atStart: name != "TrimEnd", atEnd: name != "TrimStart");
    }

    /// <summary>The whole text of an argument, or null when any of it is unknown.</summary>
    private static string? Known(LiteralReader reader, ExpressionSyntax argument, int place, int depth)
    {
        string text = reader.Read(argument, place, depth).Text;
        return text.IndexOf(LiteralMap.Hole) < 0 ? text : null;
    }
}
